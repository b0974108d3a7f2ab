package fr.prendresoin.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.refusal.Refusal;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What people log in at.
@Component
class IdentityProvider {

    private static final Logger log = LoggerFactory.getLogger(IdentityProvider.class);
    private static final Set<JWSAlgorithm> SIGNED_BY_A_KEY_PAIR =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final ProviderConnection provider;
    private final TokenEndpoint endpoint;
    private final URI publicUrl;

    /// Pages ask for several things at once, and some providers take a refresh token only once.
    private final Cache<String, Tokens> renewed = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    IdentityProvider(ProviderConnection provider, TokenEndpoint endpoint, GatewaySettings.Session settings) {
        this.provider = provider;
        this.endpoint = endpoint;
        this.publicUrl = settings.publicUrl();
    }

    /// Where the person goes to log in.
    URI loginPage(Attempt attempt) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(OIDCScopeValue.OPENID, OIDCScopeValue.PROFILE),
                        provider.id(),
                        callback())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /// The tokens for the code that the person brings back.
    ///
    /// @throws LoginRefused when the provider does not want to, or gives what was not meant for this login
    Tokens redeem(String code, Attempt attempt) {
        var verifier = new CodeVerifier(attempt.verifier());
        OIDCTokens tokens = endpoint.ask(new AuthorizationCodeGrant(new AuthorizationCode(code), callback(), verifier));
        if (tokens.getIDToken() == null) {
            throw new LoginRefused("no id token");
        }
        try {
            validator().validate(tokens.getIDToken(), new Nonce(attempt.nonce()));
        } catch (BadJOSEException e) {
            throw new LoginRefused(String.valueOf(e.getMessage()));
        } catch (JOSEException | IOException e) {
            throw ProviderConnection.unreachable(e);
        }
        return Tokens.told(tokens);
    }

    /// New tokens for a login that goes on.
    ///
    /// @throws LoginRefused when it does not go on
    Tokens renew(Tokens before) {
        String refresh = before.refresh();
        if (refresh == null) {
            throw new LoginRefused("there is no refresh token");
        }
        return renewed.get(
                refresh,
                token -> Tokens.told(endpoint.ask(new RefreshTokenGrant(new RefreshToken(token))))
                        .orFrom(before));
    }

    /// Ends the login there: nothing is given for its refresh token any more. Returns where the person goes to end
    /// what the provider remembers in their browser.
    Optional<URI> end(Tokens tokens) {
        try {
            if (tokens.refresh() != null) {
                endpoint.revoke(tokens.refresh());
            }
            return Optional.ofNullable(provider.metadata().getEndSessionEndpointURI())
                    .map(page -> leaving(page, tokens));
        } catch (Refusal e) {
            log.warn("a login could not be ended at the identity provider, which does not answer");
            return Optional.empty();
        }
    }

    private URI leaving(URI page, Tokens tokens) {
        try {
            JWT hint = tokens.id() == null ? null : JWTParser.parse(tokens.id());
            return new LogoutRequest(page, hint, null, provider.id(), publicUrl.resolve("/"), null, null).toURI();
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("it was read before", e);
        }
    }

    private IDTokenValidator validator() throws IOException {
        OIDCProviderMetadata told = provider.metadata();
        var retriever = new DefaultResourceRetriever(ProviderConnection.CONNECT_MILLIS, ProviderConnection.READ_MILLIS);
        JWKSource<SecurityContext> keys =
                JWKSourceBuilder.create(told.getJWKSetURI().toURL(), retriever).build();
        return new IDTokenValidator(
                told.getIssuer(), provider.id(), new JWSVerificationKeySelector<>(SIGNED_BY_A_KEY_PAIR, keys), null);
    }

    private URI callback() {
        return publicUrl.resolve("/login/callback");
    }
}
