package fr.prendresoin.gateway.session;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.refusal.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The way to the identity provider, which is looked for when somebody needs it.
@Component
class ProviderConnection {

    static final int CONNECT_MILLIS = 1_000;
    static final int READ_MILLIS = 5_000;

    private static final Logger log = LoggerFactory.getLogger(ProviderConnection.class);
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Issuer issuer;
    private final ClientID id;
    private final Secret secret;
    private volatile @Nullable Known known;

    ProviderConnection(GatewaySettings settings) {
        issuer = new Issuer(settings.services().identity());
        id = new ClientID(settings.session().clientId());
        secret = new Secret(settings.session().clientSecret());
    }

    private record Known(OIDCProviderMetadata metadata, Instant since) {}

    ClientID id() {
        return id;
    }

    /// Where it has what. What was known before will do while it does not answer.
    OIDCProviderMetadata metadata() {
        Known before = known;
        if (before != null && Instant.now().isBefore(before.since().plus(KNOWN_FOR))) {
            return before.metadata();
        }
        try {
            var now = new Known(OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS), Instant.now());
            known = now;
            return now.metadata();
        } catch (GeneralException | IOException e) {
            if (before == null) {
                throw unreachable(e);
            }
            return before.metadata();
        }
    }

    /// How the gateway proves itself there.
    ClientAuthentication client() {
        List<ClientAuthenticationMethod> accepted = metadata().getTokenEndpointAuthMethods();
        boolean basic = accepted == null || accepted.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(id, secret) : new ClientSecretPost(id, secret);
    }

    /// An answer, if it has one.
    HTTPResponse send(HTTPRequest request) {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= 500 || answer.getStatusCode() == 429) {
                throw unreachable(new IOException("it answers " + answer.getStatusCode()));
            }
            return answer;
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /// What is told to whoever waits for it.
    static Refusal unreachable(Exception e) {
        log.warn("the identity provider does not answer: {}", e.toString());
        return Refusal.unavailable("Le service de connexion", SOON);
    }
}
