package fr.prendresoin.offers.text;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// HTML entities, those that French texts carry.
final class Entities {

    private static final int LONGEST = 10;

    private static final Map<String, String> NAMED = Map.ofEntries(
            entry("amp", "&"),
            entry("lt", "<"),
            entry("gt", ">"),
            entry("quot", "\""),
            entry("apos", "'"),
            entry("nbsp", "\u00a0"),
            entry("eacute", "é"),
            entry("egrave", "è"),
            entry("ecirc", "ê"),
            entry("euml", "ë"),
            entry("agrave", "à"),
            entry("acirc", "â"),
            entry("auml", "ä"),
            entry("ccedil", "ç"),
            entry("icirc", "î"),
            entry("iuml", "ï"),
            entry("ocirc", "ô"),
            entry("ouml", "ö"),
            entry("ugrave", "ù"),
            entry("ucirc", "û"),
            entry("uuml", "ü"),
            entry("oelig", "œ"),
            entry("aelig", "æ"),
            entry("Eacute", "É"),
            entry("Egrave", "È"),
            entry("Ecirc", "Ê"),
            entry("Agrave", "À"),
            entry("Acirc", "Â"),
            entry("Ccedil", "Ç"),
            entry("Icirc", "Î"),
            entry("Ocirc", "Ô"),
            entry("Ucirc", "Û"),
            entry("OElig", "Œ"),
            entry("laquo", "«"),
            entry("raquo", "»"),
            entry("rsquo", "’"),
            entry("lsquo", "‘"),
            entry("ldquo", "“"),
            entry("rdquo", "”"),
            entry("ndash", "–"),
            entry("mdash", "—"),
            entry("hellip", "…"),
            entry("bull", "•"),
            entry("middot", "·"),
            entry("euro", "€"),
            entry("deg", "°"),
            entry("sup2", "²"),
            entry("frac12", "½"),
            entry("times", "×"),
            entry("ordm", "º"),
            entry("copy", "©"),
            entry("reg", "®"),
            entry("trade", "™"));

    private Entities() {}

    /// Decoded twice at most: « &amp;eacute; » is common, deeper is not.
    static String decode(String text) {
        String once = pass(text);
        return once.indexOf('&') >= 0 && !once.equals(text) ? pass(once) : once;
    }

    private static String pass(String text) {
        var decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '&' ? text.indexOf(';', at) : -1;
            String character = end > at && end - at <= LONGEST ? character(text.substring(at + 1, end)) : null;
            if (character == null) {
                decoded.append(c);
                at++;
            } else {
                decoded.append(character);
                at = end + 1;
            }
        }
        return decoded.toString();
    }

    private static @Nullable String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
