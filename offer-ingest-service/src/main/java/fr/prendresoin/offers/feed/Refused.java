package fr.prendresoin.offers.feed;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Refused, and told when to come back.
final class Refused extends IOException {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final transient Duration pause;

    Refused(String message, Duration pause) {
        super(message);
        this.pause = pause;
    }

    static Refused tooFast(String message, HttpResponse<?> response) {
        return new Refused(message, retryAfter(response));
    }

    Duration pause() {
        return pause;
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        try {
            long seconds =
                    Long.parseLong(response.headers().firstValue("Retry-After").orElse("1"));
            Duration asked = Duration.ofSeconds(Math.max(seconds, 0));
            return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
        } catch (NumberFormatException e) {
            return Duration.ofSeconds(1);
        }
    }
}
