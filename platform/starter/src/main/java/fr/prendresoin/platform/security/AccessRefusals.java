package fr.prendresoin.platform.security;

import fr.prendresoin.platform.problem.ProblemException;
import fr.prendresoin.platform.problem.Unavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Refuses in the same words as a controller.
final class AccessRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(AccessRefusals.class);

    private final HandlerExceptionResolver resolver;

    AccessRefusals(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        switch (e) {
            case ProviderUnreachable unreachable -> {
                log.warn("a token cannot be checked: {}", String.valueOf(unreachable.getCause()));
                response.setHeader(HttpHeaders.RETRY_AFTER, "2");
                tell(
                        request,
                        response,
                        new Unavailable("Les identités ne peuvent pas être vérifiées pour le moment."
                                + " Réessayez dans quelques instants."));
            }
            case OAuth2AuthenticationException refused -> {
                log.debug("a token is refused: {}", refused.getMessage());
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                tell(
                        request,
                        response,
                        unidentified(
                                "Votre connexion a expiré ou n’est pas valable : connectez-vous de" + " nouveau."));
            }
            default -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                tell(request, response, unidentified("Connectez-vous pour accéder à cette adresse."));
            }
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        tell(
                request,
                response,
                new AccessProblem(
                        HttpStatus.FORBIDDEN,
                        "acces-refuse",
                        "Accès refusé",
                        "Votre compte ne donne pas accès à cette adresse."));
    }

    private static AccessProblem unidentified(String detail) {
        return new AccessProblem(HttpStatus.UNAUTHORIZED, "connexion-necessaire", "Connexion nécessaire", detail);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, ProblemException problem) {
        if (resolver.resolveException(request, response, null, problem) == null) {
            throw problem;
        }
    }

    private static final class AccessProblem extends ProblemException {

        AccessProblem(HttpStatus status, String type, String title, String detail) {
            super(status, type, title, detail, Map.of());
        }
    }
}
