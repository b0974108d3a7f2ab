package fr.prendresoin.simulator.api;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// How the server misbehaves on demand.
final class Faults {

    /// What a test asks for; what it leaves out stays as it is.
    ///
    /// @param error500Rate share of the calls that fail
    /// @param error500Next how many of the next calls fail
    /// @param truncateNext how many of the next pages are cut in the middle
    /// @param wrongTotalNext how many of the next pages announce a wrong total
    /// @param expireTokens every token given so far is refused
    /// @param rateLimit calls a second, 0 for no limit
    record Wanted(
            @Nullable Integer latencyMs,
            @Nullable Double error500Rate,
            @Nullable Integer error500Next,
            @Nullable Integer truncateNext,
            @Nullable Integer wrongTotalNext,
            @Nullable Boolean expireTokens,
            @Nullable Integer rateLimit) {}

    private int latencyMs;
    private double error500Rate;
    private int error500Next;
    private int truncateNext;
    private int wrongTotalNext;

    synchronized void apply(Wanted wanted) {
        latencyMs = orElse(wanted.latencyMs(), latencyMs);
        error500Rate = wanted.error500Rate() == null ? error500Rate : wanted.error500Rate();
        error500Next = orElse(wanted.error500Next(), error500Next);
        truncateNext = orElse(wanted.truncateNext(), truncateNext);
        wrongTotalNext = orElse(wanted.wrongTotalNext(), wrongTotalNext);
    }

    synchronized void clear() {
        latencyMs = 0;
        error500Rate = 0;
        error500Next = 0;
        truncateNext = 0;
        wrongTotalNext = 0;
    }

    synchronized Wanted current(int rateLimit) {
        return new Wanted(latencyMs, error500Rate, error500Next, truncateNext, wrongTotalNext, false, rateLimit);
    }

    void delay() throws InterruptedException {
        var millis = latency();
        if (millis > 0) {
            Thread.sleep(millis);
        }
    }

    private synchronized int latency() {
        return latencyMs;
    }

    synchronized boolean fails() {
        if (error500Next > 0) {
            error500Next--;
            return true;
        }
        return error500Rate > 0 && ThreadLocalRandom.current().nextDouble() < error500Rate;
    }

    synchronized boolean truncates() {
        if (truncateNext > 0) {
            truncateNext--;
            return true;
        }
        return false;
    }

    synchronized boolean announcesWrongTotal() {
        if (wrongTotalNext > 0) {
            wrongTotalNext--;
            return true;
        }
        return false;
    }

    private static int orElse(@Nullable Integer wanted, int current) {
        return wanted == null ? current : wanted;
    }
}
