package fr.prendresoin.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import fr.prendresoin.gateway.GatewaySettings;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Lets a browser keep what is ours: it can neither read nor change it, nor use it for something else. The key comes
/// from the secret that all gateways share, so that each opens what another has sealed, and after a restart too.
@Component
class Seal {

    private static final int KEY_BYTES = 32;

    private final SecretKey key;

    Seal(GatewaySettings.Session settings) throws GeneralSecurityException {
        byte[] secret = settings.clientSecret().getBytes(UTF_8);
        key = KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .thenExpand("prendre-soin session 1".getBytes(UTF_8), KEY_BYTES));
    }

    /// @param purpose what it is for: it opens for nothing else
    String close(String purpose, Object content) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                    .type(new JOSEObjectType(purpose))
                    .build();
            var sealed = new JWEObject(header, new Payload(JsonMapper.shared().writeValueAsString(content)));
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was sealed for that purpose; nothing when it was not us, or not for that.
    <T> Optional<T> open(String purpose, String sealed, Class<T> type) {
        try {
            JWEObject object = JWEObject.parse(sealed);
            object.decrypt(new DirectDecrypter(key));
            return new JOSEObjectType(purpose).equals(object.getHeader().getType())
                    ? Optional.of(
                            JsonMapper.shared().readValue(object.getPayload().toString(), type))
                    : Optional.empty();
        } catch (ParseException | JOSEException | JacksonException e) {
            return Optional.empty();
        }
    }
}
