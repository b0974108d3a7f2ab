package fr.prendresoin.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;

/// Lets requests through as they came. The rules and the controllers read a path in one and the same way, so that no
/// address is two things; Tomcat refuses what is no path and what is no header. Spring Security's own check looks at
/// every header again each time that it is read, whatever the address.
final class AsItCame implements HttpFirewall {

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return new FirewalledRequest(request) {
            @Override
            public void reset() {
                // It never did anything.
            }
        };
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return response;
    }
}
