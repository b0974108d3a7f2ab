package fr.prendresoin.search.ops;

import fr.prendresoin.platform.problem.LocalOperation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Keeps operations for who is on the machine. The counts tell nothing that is not public, and the gateway, which may
/// be elsewhere, compares them with the source.
@Configuration(proxyBeanMethods = false)
class LoopbackOnly implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/ops/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isCounting(request)) {
            LocalOperation.require(request);
        }
        return true;
    }

    private static boolean isCounting(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().equals("/ops/search/counts");
    }
}
