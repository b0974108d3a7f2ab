package fr.prendresoin.gateway.protection;

import fr.prendresoin.gateway.refusal.Refusal;
import fr.prendresoin.gateway.refusal.Refuser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The gateway's own metrics and probes are for who is on its machine, and asks directly. Anyone else is told that
/// there is nothing. In production they are on a port of their own (`MANAGEMENT_SERVER_PORT`).
@Component
@Order(Place.OPERATORS)
class OperatorsOnly extends OncePerRequestFilter {

    private final Refuser refuser;

    OperatorsOnly(Refuser refuser) {
        this.refuser = refuser;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress() && !isForwarded(request)) {
            chain.doFilter(request, response);
        } else {
            refuser.refuse(request, response, Refusal.notFound());
        }
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null
                || request.getHeader("Via") != null;
    }
}
