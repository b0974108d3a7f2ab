package fr.prendresoin.platform.correlation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets the logs of a request bear the name that its caller gave it.
@Order(Ordered.HIGHEST_PRECEDENCE)
class GivenRequestId extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> name = RequestName.given(request.getHeader(RequestName.HEADER));
        if (name.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (var _ = RequestName.begin(name.get())) {
            chain.doFilter(request, response);
        }
    }
}
