package fr.prendresoin.gateway.protection;

import fr.prendresoin.gateway.refusal.SafeHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Protects the browser of whoever asks; over a secure transport, it also asks to stay there.
@Component
@Order(Place.HEADERS)
class SecurityHeaders extends OncePerRequestFilter {

    private final Clients clients;

    SecurityHeaders(Clients clients) {
        this.clients = clients;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SafeHeaders.on(response);
        if (clients.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }
}
