/**
 * Starts, supervises and stops the processes of a local platform. {@link fr.prendresoin.local.launcher.Stack} is the
 * entry for programs and tests, {@link fr.prendresoin.local.launcher.Launcher} the one for people.
 */
@NullMarked
package fr.prendresoin.local.launcher;

import org.jspecify.annotations.NullMarked;
