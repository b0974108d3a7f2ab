package fr.prendresoin.offers.text;

import java.util.List;

/// Recognises e-mail addresses, also those written to escape a machine.
final class Emails {

    private static final List<String> SIGNS = List.of("@", "(at)", "[at]", "(a)", "{at}", " arobase ", " (arobase) ");

    private Emails() {}

    static String mask(String text) {
        String masked = text;
        for (String sign : SIGNS) {
            masked = mask(masked, sign);
        }
        return masked;
    }

    private static String mask(String text, String sign) {
        int at = text.indexOf(sign);
        if (at < 0) {
            return text;
        }
        var masked = new StringBuilder(text.length() + 32);
        int copied = 0;
        while (at >= 0) {
            int start = startOfName(text, at, copied);
            int end = endOfDomain(text, at + sign.length());
            if (start < at && end > 0) {
                masked.append(text, copied, start).append(Mask.EMAIL);
                copied = end;
            }
            at = text.indexOf(sign, Math.max(copied, at + 1));
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static int startOfName(String text, int sign, int least) {
        int at = sign;
        if (at > least && text.charAt(at - 1) == ' ') {
            at--;
        }
        int end = at;
        while (at > least && isNameCharacter(text.charAt(at - 1))) {
            at--;
        }
        while (at < end && text.charAt(at) == '.') {
            at++;
        }
        return at < end ? at : sign;
    }

    /// Past the domain, or -1 when there is none: it has a dot and ends with letters.
    private static int endOfDomain(String text, int from) {
        int at = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        int start = at;
        int dot = -1;
        while (at < text.length() && isDomainCharacter(text.charAt(at))) {
            if (text.charAt(at) == '.') {
                boolean followed = at + 1 < text.length() && isDomainCharacter(text.charAt(at + 1));
                if (!followed || text.charAt(at + 1) == '.') {
                    break;
                }
                dot = at;
            }
            at++;
        }
        return dot > start && at - dot > 2 ? at : -1;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
    }

    private static boolean isDomainCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
