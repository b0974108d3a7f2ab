package fr.prendresoin.local.mongodb;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The names of fields seen lately. Documents of a collection repeat the same dozen names: one string each, with its
 * hash already computed, saves a good part of decoding. Races are harmless, the slots hold immutable strings.
 */
final class FieldNames {

    private static final int SLOTS = 1024;

    private static final @Nullable String[] KNOWN = new String[SLOTS];

    private FieldNames() {}

    static String of(byte[] bytes, int start, int length, int hash) {
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        String known = KNOWN[slot];
        if (known != null && isWritten(known, bytes, start, length)) {
            return known;
        }
        String name = new String(bytes, start, length, StandardCharsets.UTF_8);
        KNOWN[slot] = name;
        return name;
    }

    private static boolean isWritten(String name, byte[] bytes, int start, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }
}
