package fr.prendresoin.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The key that signs. It is kept, so that a token outlives a restart.
@Configuration(proxyBeanMethods = false)
class SigningKey {

    private static final String FILE = "signing-key.json";
    private static final int BITS = 2048;

    @Bean
    JWKSource<SecurityContext> keys(IdentityServerSettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(kept(settings.data())));
    }

    static RSAKey kept(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(folder, file, made());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(file + " holds no key: delete it, and everybody logs in again", e);
        }
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// For its owner's eyes, and whole or not at all.
    private static void write(Path folder, Path file, RSAKey key) throws IOException {
        Files.createDirectories(folder);
        Path next = Files.createTempFile(
                folder,
                FILE,
                ".next",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(next, key.toJSONString());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
