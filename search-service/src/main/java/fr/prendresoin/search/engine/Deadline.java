package fr.prendresoin.search.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// How long the engine may still take for the request in hand. A request asks it two or three times; each takes what
/// the others left, so that this service gives up before its caller does.
@Component
final class Deadline extends OncePerRequestFilter {

    private static final ScopedValue<Long> NANOS = ScopedValue.newInstance();

    /// Operators wait longer than people who search.
    private static final Duration FOR_OPERATORS = Duration.ofSeconds(9);

    private final Duration patience;

    Deadline(EngineProperties properties) {
        this.patience = properties.answerTimeout();
    }

    /// What a call may take.
    ///
    /// @param most when nobody waits for the answer, or has time enough
    /// @throws EngineUnavailable when no time is left
    static Duration left(Duration most) {
        if (!NANOS.isBound()) {
            return most;
        }
        Duration left = Duration.ofNanos(NANOS.get() - System.nanoTime());
        if (left.toMillis() < 1) {
            throw new EngineUnavailable("the time for this request is used up");
        }
        return left.compareTo(most) < 0 ? left : most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration within = request.getRequestURI().startsWith("/ops/") ? FOR_OPERATORS : patience;
        try {
            ScopedValue.where(NANOS, System.nanoTime() + within.toNanos()).<@Nullable Void, Exception>call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
