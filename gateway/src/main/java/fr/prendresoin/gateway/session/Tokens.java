package fr.prendresoin.gateway.session;

import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the identity provider gave for one person.
///
/// @param access what the services look at
/// @param until when it is over
/// @param refresh what gives another one, if the provider wants that
/// @param id which login this is, to end it
record Tokens(
        String access,
        Instant until,
        @Nullable String refresh,
        @Nullable String id) {

    /// As the provider tells them. How long they last, if it does not say: a minute, since it is asked again soon
    /// enough.
    static Tokens told(OIDCTokens tokens) {
        long seconds = tokens.getAccessToken().getLifetime() > 0
                ? tokens.getAccessToken().getLifetime()
                : 60;
        RefreshToken refresh = tokens.getRefreshToken();
        return new Tokens(
                tokens.getAccessToken().getValue(),
                Instant.now().plusSeconds(seconds),
                refresh == null ? null : refresh.getValue(),
                tokens.getIDTokenString());
    }

    /// The provider does not repeat what stays as it is.
    Tokens orFrom(Tokens before) {
        return new Tokens(access, until, refresh == null ? before.refresh : refresh, id == null ? before.id : id);
    }
}
