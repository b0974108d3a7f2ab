package fr.prendresoin.gateway.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Names each request, so that a person who shows a problem and the log that explains it meet. A caller's own name is
/// kept when it is harmless.
@Component
@Order(Place.REQUEST_ID)
class RequestId extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final Logger log = LoggerFactory.getLogger(RequestId.class);
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final long SLOW_MILLIS = 1_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = accepted(request.getHeader(HEADER));
        response.setHeader(HEADER, id);
        MDC.put("requestId", id);
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            tell(request, response.getStatus(), (System.nanoTime() - start) / 1_000_000);
            MDC.remove("requestId");
        }
    }

    private static String accepted(@Nullable String given) {
        return given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /// The path without its query: what people look for is theirs. `/health` says 503 in its right.
    private static void tell(HttpServletRequest request, int status, long millis) {
        boolean expected = request.getRequestURI().equals("/health");
        if (!expected && (status >= 500 || millis >= SLOW_MILLIS)) {
            log.warn("{} {} {} {} ms", request.getMethod(), request.getRequestURI(), status, millis);
        } else {
            log.debug("{} {} {} {} ms", request.getMethod(), request.getRequestURI(), status, millis);
        }
    }
}
