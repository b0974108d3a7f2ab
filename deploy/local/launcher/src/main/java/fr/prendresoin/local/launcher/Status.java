package fr.prendresoin.local.launcher;

import java.time.Duration;

/**
 * A component at one moment.
 *
 * @param pid 0 when no process runs
 * @param took from its start until it was ready, zero before
 * @param starts how often it has been started
 */
public record Status(String name, State state, long pid, int port, Duration took, int starts) {}
