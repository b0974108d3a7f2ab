package fr.prendresoin.offers.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// Short fingerprints of contents: 128 bits of SHA-256.
public final class Hash {

    private static final int BYTES = 16;

    private Hash() {}

    public static String of(String salt, byte[] content) {
        MessageDigest digest = sha256();
        digest.update(salt.getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(content), BYTES));
    }

    /// Sixteen hexadecimal digits.
    static String shortOf(String content) {
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(UTF_8)), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
