package fr.prendresoin.gateway.protection;

import fr.prendresoin.platform.correlation.RequestName;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Names each request, so that a person who shows a problem and the log that explains it meet. A caller's own name is
/// kept when it is harmless.
@Component
@Order(Place.REQUEST_ID)
class RequestId extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RequestId.class);
    private static final long SLOW_MILLIS = 1_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = RequestName.given(request.getHeader(RequestName.HEADER))
                .orElseGet(() -> UUID.randomUUID().toString());
        response.setHeader(RequestName.HEADER, id);
        long start = System.nanoTime();
        try (var _ = RequestName.begin(id)) {
            try {
                chain.doFilter(request, response);
            } finally {
                tell(request, response.getStatus(), (System.nanoTime() - start) / 1_000_000);
            }
        }
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
