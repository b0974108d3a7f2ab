package fr.prendresoin.simulator.api;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/// OAuth2 client credentials.
final class TokenEndpoint {

    static final String PATH = "/connexion/oauth2/access_token";

    private static final Set<String> REQUIRED = Set.of("api_offresdemploiv2", "o2dsoffre");

    private final Tokens tokens;
    private final String clientId;
    private final String clientSecret;

    TokenEndpoint(Tokens tokens, String clientId, String clientSecret) {
        this.tokens = tokens;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /// The names are OAuth2's.
    private record Granted(String scope, long expires_in, String token_type, String access_token) {}

    private record Refused(String error, String error_description) {}

    void answer(Exchange exchange) throws IOException {
        if (!exchange.method().equals("POST")) {
            exchange.empty(405);
            return;
        }
        var form = exchange.form();
        var refused = refusal(exchange.query(), form);
        exchange.header("Cache-Control", "no-store");
        if (refused != null) {
            exchange.json(400, refused);
            return;
        }
        exchange.json(
                200, new Granted(form.getValue("scope"), Tokens.LIFE.toSeconds(), "Bearer", tokens.give(clientId)));
    }

    private @Nullable Refused refusal(Fields query, Fields form) {
        if (!"/partenaire".equals(query.getValue("realm"))) {
            return new Refused("invalid_request", "Unknown realm");
        }
        if (!"client_credentials".equals(form.getValue("grant_type"))) {
            return new Refused("unsupported_grant_type", "Grant type is not supported");
        }
        if (!clientId.equals(form.getValue("client_id")) || !clientSecret.equals(form.getValue("client_secret"))) {
            return new Refused("invalid_client", "Client authentication failed");
        }
        var text = form.getValue("scope");
        var scopes = text == null ? List.<String>of() : List.of(text.strip().split("\\s+"));
        var known =
                scopes.stream().allMatch(scope -> REQUIRED.contains(scope) || scope.equals("application_" + clientId));
        if (!known || !scopes.containsAll(REQUIRED)) {
            return new Refused("invalid_scope", "Unknown/invalid scope(s)");
        }
        return null;
    }
}
