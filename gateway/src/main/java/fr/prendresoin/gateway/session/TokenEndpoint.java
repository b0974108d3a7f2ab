package fr.prendresoin.gateway.session;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import fr.prendresoin.gateway.refusal.Refusal;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Where the identity provider gives tokens, and takes them back.
@Component
class TokenEndpoint {

    private static final Logger log = LoggerFactory.getLogger(TokenEndpoint.class);

    private final ProviderConnection provider;

    TokenEndpoint(ProviderConnection provider) {
        this.provider = provider;
    }

    /// @throws LoginRefused when the provider does not give them
    OIDCTokens ask(AuthorizationGrant grant) {
        var request = new TokenRequest.Builder(provider.metadata().getTokenEndpointURI(), provider.client(), grant);
        try {
            TokenResponse told =
                    OIDCTokenResponseParser.parse(provider.send(request.build().toHTTPRequest()));
            if (told instanceof OIDCTokenResponse tokens) {
                return tokens.getOIDCTokens();
            }
            throw new LoginRefused(String.valueOf(told.toErrorResponse().getErrorObject()));
        } catch (ParseException e) {
            throw new LoginRefused(String.valueOf(e.getMessage()));
        }
    }

    /// Nothing is given for it any more, as far as the provider can be told.
    void revoke(String refresh) {
        URI endpoint = provider.metadata().getRevocationEndpointURI();
        if (endpoint != null) {
            try {
                provider.send(new TokenRevocationRequest(endpoint, provider.client(), new RefreshToken(refresh))
                        .toHTTPRequest());
            } catch (Refusal e) {
                log.warn("a refresh token could not be revoked");
            }
        }
    }
}
