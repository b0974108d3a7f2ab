package fr.prendresoin.platform.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;

/// The keys of the identity provider, asked for when the first token comes: the service starts and answers what is
/// open without the provider. Keys that are known outlive its absence.
final class ProviderKeys implements JWKSetSource<SecurityContext> {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(5);
    private static final Duration ABSENCE = Duration.ofHours(12);

    /// A token may name a key that is not known yet; whoever invents names must not make us ask more often than this.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int CONNECT_MILLIS = 500;
    private static final int READ_MILLIS = 1_500;
    private static final int MOST_BYTES = 256 * 1024;

    private final URI issuer;
    private final ResourceRetriever retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);

    private ProviderKeys(URI issuer) {
        this.issuer = issuer;
    }

    static JWKSource<SecurityContext> of(URI issuer) {
        return JWKSourceBuilder.create(new ProviderKeys(issuer))
                .cache(KNOWN_FOR.toMillis(), PATIENCE.toMillis())
                .rateLimited(PAUSE.toMillis())
                .outageTolerant(ABSENCE.toMillis())
                .build();
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
            throws JWKSetUnavailableException {
        try {
            String description = read(URI.create(issuer + "/.well-known/openid-configuration"));
            URI keys = JSONObjectUtils.getURI(JSONObjectUtils.parse(description), "jwks_uri");
            if (keys == null) {
                throw new JWKSetUnavailableException(issuer + " does not say where its keys are");
            }
            return JWKSet.parse(read(keys));
        } catch (IOException | ParseException e) {
            throw new JWKSetUnavailableException("no keys from " + issuer + ": " + e.getMessage(), e);
        }
    }

    private String read(URI address) throws IOException {
        return retriever.retrieveResource(address.toURL()).getContent();
    }

    @Override
    public void close() {
        // Connections are not kept.
    }
}
