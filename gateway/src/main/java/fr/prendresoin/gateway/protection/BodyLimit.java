package fr.prendresoin.gateway.protection;

import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.refusal.Refusal;
import fr.prendresoin.gateway.refusal.Refuser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A body says how long it is, and is not too long. What only reads has none: a caller that breaks off its own body
/// would look like a service that does not answer.
@Component
@Order(Place.BODY)
class BodyLimit extends OncePerRequestFilter {

    private final long most;
    private final Refuser refuser;

    BodyLimit(GatewaySettings settings, Refuser refuser) {
        this.most = settings.maxBody();
        this.refuser = refuser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            refuser.refuse(
                    request,
                    response,
                    new Refusal(
                            HttpStatus.LENGTH_REQUIRED,
                            "http-411",
                            "Longueur attendue",
                            "La requête doit annoncer la longueur de son contenu (Content-Length)."));
        } else if (request.getContentLengthLong() > most) {
            refuser.refuse(
                    request,
                    response,
                    new Refusal(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "http-413",
                            "Requête trop volumineuse",
                            "Le contenu de la requête dépasse " + most / 1024 + " Kio."));
        } else if (request.getContentLengthLong() > 0 && isReading(request)) {
            refuser.refuse(
                    request,
                    response,
                    new Refusal(
                            HttpStatus.BAD_REQUEST,
                            "contenu-inattendu",
                            "Contenu inattendu",
                            "Cette adresse se lit sans rien envoyer : la requête ne doit pas avoir de contenu."));
        } else if (request.getRequestURI().startsWith("/api/") && !isReading(request) && isForm(request)) {
            refuser.refuse(
                    request,
                    response,
                    new Refusal(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "http-415",
                            "Format refusé",
                            "Cette adresse n’accepte pas de formulaire : envoyez du JSON (application/json)."));
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Its fields count as parameters of the address, here and for whoever reads them next.
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
