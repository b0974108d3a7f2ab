package fr.prendresoin.gateway.session;

import fr.prendresoin.gateway.GatewaySettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Connexion")
class LoginController {

    private static final String THIS_MACHINE = "localhost";

    private final IdentityProvider provider;
    private final Sessions sessions;
    private final SealedCookies cookies;
    private final URI publicUrl;

    LoginController(
            IdentityProvider provider, Sessions sessions, SealedCookies cookies, GatewaySettings.Session settings) {
        this.provider = provider;
        this.sessions = sessions;
        this.cookies = cookies;
        this.publicUrl = settings.publicUrl();
    }

    @GetMapping("/login")
    @Operation(
            summary = "Se connecter",
            description = "À ouvrir dans un navigateur : mène au service de connexion, puis revient à « returnTo ».")
    @ApiResponse(responseCode = "302", description = "La page de connexion")
    @ApiResponse(responseCode = "503", description = "Le service de connexion ne répond pas")
    ResponseEntity<Void> login(
            @Parameter(description = "Où aller ensuite : une adresse de ce site", example = "/docs")
                    @RequestParam(defaultValue = "/")
                    String returnTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        String checked = ReturnPath.checked(returnTo);
        if (isThisMachineByAnotherName(request)) {
            return redirect(HttpStatus.FOUND, publicUrl.resolve(loginAgain(request)));
        }
        var attempt = new Attempt(
                sessions.secret(), sessions.secret(), sessions.secret() + sessions.secret(), checked, Instant.now());
        URI page = provider.loginPage(attempt);
        cookies.write(request, response, Attempt.PURPOSE, attempt);
        return redirect(HttpStatus.FOUND, page);
    }

    @PostMapping("/logout")
    @Operation(
            summary = "Se déconnecter",
            description = "Termine la session ici et au service de connexion. À envoyer avec le jeton « csrfToken » de"
                    + " /api/me, en paramètre ou dans l’en-tête X-CSRF-Token.")
    @ApiResponse(responseCode = "303", description = "La suite de la déconnexion, ou l’accueil")
    @ApiResponse(responseCode = "403", description = "Le jeton manque ou n’est pas le bon")
    ResponseEntity<Void> logout(
            @Parameter(description = "Le jeton de /api/me, quand il n’est pas dans l’en-tête")
                    @RequestParam(required = false)
                    @Nullable String csrfToken,
            HttpServletRequest request,
            HttpServletResponse response) {
        URI next = sessions.of(request)
                .flatMap(session -> {
                    if (!session.isTold(csrfToken) && !session.isTold(request.getHeader(SessionFilter.CSRF))) {
                        throw SessionFilter.forgery();
                    }
                    return provider.end(session.tokens());
                })
                .orElse(URI.create("/"));
        sessions.end(request, response);
        return redirect(HttpStatus.SEE_OTHER, next);
    }

    /// The cookie of a login that begins at 127.0.0.1 would not be there when it ends at localhost.
    private boolean isThisMachineByAnotherName(HttpServletRequest request) {
        return publicUrl.getHost().equals(THIS_MACHINE)
                && request.getServerName().equals("127.0.0.1");
    }

    private static String loginAgain(HttpServletRequest request) {
        return request.getQueryString() == null ? "/login" : "/login?" + request.getQueryString();
    }

    private static ResponseEntity<Void> redirect(HttpStatus status, URI to) {
        return ResponseEntity.status(status)
                .location(to)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
