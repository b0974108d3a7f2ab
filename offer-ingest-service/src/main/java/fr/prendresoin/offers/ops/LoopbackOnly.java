package fr.prendresoin.offers.ops;

import fr.prendresoin.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whatever changes something is served to this machine only: there is no identity to ask for yet.
@Component
class LoopbackOnly implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/ops/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") && !isLocal(request.getRemoteAddr())) {
            throw new Refused();
        }
        return true;
    }

    private static boolean isLocal(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// 403.
    private static final class Refused extends ProblemException {

        Refused() {
            super(
                    HttpStatus.FORBIDDEN,
                    "reserve-a-la-machine",
                    "Refusé",
                    "Cette action ne peut être demandée que depuis la machine du service.",
                    Map.of());
        }
    }
}
