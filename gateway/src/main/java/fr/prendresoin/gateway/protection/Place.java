package fr.prendresoin.gateway.protection;

import org.springframework.core.Ordered;

/// The order of the filters.
final class Place {

    /// After Spring's observation, so that the trace is known.
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    static final int REQUEST_ID = FIRST;
    static final int HEADERS = FIRST + 1;
    static final int FORMS = FIRST + 2;
    static final int ADDRESS = FIRST + 3;
    static final int OPERATORS = FIRST + 4;
    static final int OPEN_ACCESS = FIRST + 5;
    static final int RATE = FIRST + 6;
    static final int BODY = FIRST + 7;

    private Place() {}
}
