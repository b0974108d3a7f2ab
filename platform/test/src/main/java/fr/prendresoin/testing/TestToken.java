package fr.prendresoin.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/// A token in the making: good for five minutes and for the platform, unless it is told otherwise.
public final class TestToken {

    private final JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
    private ECKey key;

    TestToken(ECKey key, String issuer) {
        this.key = key;
        Instant now = Instant.now();
        claims.issuer(issuer)
                .audience("prendre-soin")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
    }

    /// A claim more, or another one.
    public TestToken with(String claim, Object value) {
        claims.claim(claim, value);
        return this;
    }

    /// It is over, by more than clocks differ.
    public TestToken expired() {
        claims.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(10))));
        return this;
    }

    /// It is meant for somebody else.
    public TestToken forAudience(String audience) {
        claims.audience(audience);
        return this;
    }

    /// It names another issuer, with the same key.
    public TestToken from(String issuer) {
        claims.issuer(issuer);
        return this;
    }

    /// It says it is signed with the issuer's key, and is not.
    public TestToken forged() {
        key = new ECKey.Builder(TestIssuer.newKey()).keyID(key.getKeyID()).build();
        return this;
    }

    /// The value of an `Authorization` header.
    public String bearer() {
        return "Bearer " + signed();
    }

    /// The token as it travels.
    public String signed() {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
