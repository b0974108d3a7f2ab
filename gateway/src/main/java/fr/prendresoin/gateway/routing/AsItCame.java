package fr.prendresoin.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.stereotype.Component;

/// Lets requests through as they came: ambiguous addresses were refused before, and Tomcat refuses what is no header.
/// Spring Security's own check looks at every header again each time that it is read, for every search that passes.
@Component
class AsItCame implements HttpFirewall {

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
