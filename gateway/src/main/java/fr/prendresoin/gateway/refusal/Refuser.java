package fr.prendresoin.gateway.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Lets a filter refuse a request in the same words as a controller.
@Component
public final class Refuser {

    private final HandlerExceptionResolver resolver;

    // Lazy: filters are made before the web layer is.
    Refuser(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    public void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        if (resolver.resolveException(request, response, null, refusal) == null) {
            throw refusal;
        }
    }
}
