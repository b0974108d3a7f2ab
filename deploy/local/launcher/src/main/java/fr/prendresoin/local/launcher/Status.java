package fr.prendresoin.local.launcher;

import java.time.Duration;

/**
 * A component at one moment.
 *
 * @param pid 0 when no process runs
 * @param took from its last start until it was ready, or until now
 * @param starts how often it has been started
 */
public record Status(String name, State state, long pid, int port, Duration took, int starts) {}
