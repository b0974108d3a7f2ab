package fr.prendresoin.gateway.session;

import fr.prendresoin.gateway.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Where the identity provider sends people back to. No controller, which would refuse parameters that it does not
/// know: a provider may add its own.
@Configuration(proxyBeanMethods = false)
class LoginCallback {

    private static final Logger log = LoggerFactory.getLogger(LoginCallback.class);

    private final IdentityProvider provider;
    private final Sessions sessions;
    private final SealedCookies cookies;

    LoginCallback(IdentityProvider provider, Sessions sessions, SealedCookies cookies) {
        this.provider = provider;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Bean
    RouterFunction<ServerResponse> callback() {
        return RouterFunctions.route().GET("/login/callback", this::back).build();
    }

    private ServerResponse back(ServerRequest asked) {
        HttpServletRequest request = asked.servletRequest();
        Attempt attempt = cookies.read(request, Attempt.PURPOSE, Attempt.class)
                .filter(begun -> !begun.isOver(Instant.now()))
                .filter(begun -> begun.state().equals(asked.param("state").orElse("")))
                .orElseThrow(LoginCallback::notBegunHere);
        String code = asked.param("code")
                .filter(told -> !told.isBlank())
                .orElseThrow(() -> refused(asked.param("error").orElse("no code")));
        Tokens tokens = redeemed(code, attempt);
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create(attempt.returnTo()))
                .cacheControl(CacheControl.noStore())
                .build((_, response) -> {
                    cookies.delete(request, response, Attempt.PURPOSE);
                    sessions.begin(request, response, tokens);
                    return null;
                });
    }

    private Tokens redeemed(String code, Attempt attempt) {
        try {
            return provider.redeem(code, attempt);
        } catch (LoginRefused e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static Refusal notBegunHere() {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "connexion-inconnue",
                "Connexion à recommencer",
                "Cette connexion n’a pas commencé dans ce navigateur, ou il y a trop longtemps. Recommencez.");
    }

    private static Refusal refused(String why) {
        log.info("a login was refused: {}", why);
        return new Refusal(
                HttpStatus.FORBIDDEN,
                "connexion-refusee",
                "Connexion refusée",
                "Le service de connexion n’a pas confirmé votre identité, ou vous avez abandonné.");
    }
}
