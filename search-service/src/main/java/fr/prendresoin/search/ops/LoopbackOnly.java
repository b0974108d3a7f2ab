package fr.prendresoin.search.ops;

import fr.prendresoin.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Until operators have an identity, operations are for who is on the machine, whatever address the service listens on.
/// The counts tell nothing that is not public, and the gateway, which may be elsewhere, compares them with the source.
@Configuration(proxyBeanMethods = false)
class LoopbackOnly implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/ops/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isCounting(request) && !isLoopback(request.getRemoteAddr())) {
            throw new Refused();
        }
        return true;
    }

    private static boolean isCounting(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().equals("/ops/search/counts");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static final class Refused extends ProblemException {

        Refused() {
            super(
                    HttpStatus.FORBIDDEN,
                    "operation-locale",
                    "Opération locale",
                    "Cette opération se fait depuis la machine du service.",
                    Map.of());
        }
    }
}
