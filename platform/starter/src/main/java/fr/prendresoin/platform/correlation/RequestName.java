package fr.prendresoin.platform.correlation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// The name of the request that is being answered: 8 to 64 letters, digits, `.`, `_` or `-`.
public final class RequestName {

    /// The header that bears it from one service to the next.
    public static final String HEADER = "X-Request-Id";

    private static final String LOGGED = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestName() {}

    /// The name that a caller gave; nothing when he gave none, or one that a log should not hold.
    public static Optional<String> given(@Nullable String header) {
        return Optional.ofNullable(header).filter(name -> HARMLESS.matcher(name).matches());
    }

    /// The name of the request that this thread is answering; null outside of any, or when it has none.
    public static @Nullable String current() {
        return MDC.get(LOGGED);
    }

    /// From here on this thread's logs bear it, until what is returned is closed.
    public static MDC.MDCCloseable begin(String name) {
        return MDC.putCloseable(LOGGED, name);
    }
}
