package fr.prendresoin.offers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Recognises phone numbers by the ways they are written: the groups of digits tell them from dates and amounts.
final class Phones {

    /// Sizes of the groups of the nine digits that follow the leading 0, or +33.
    private static final Set<List<Integer>> FRENCH = Set.of(
            List.of(9),
            List.of(1, 2, 2, 2, 2),
            List.of(1, 8),
            List.of(1, 4, 4),
            List.of(1, 2, 3, 3),
            List.of(3, 2, 2, 2),
            List.of(3, 3, 3),
            List.of(3, 6),
            List.of(5, 2, 2),
            List.of(5, 4));

    private static final int FEWEST_ABROAD = 9;
    private static final int MOST_ABROAD = 15;

    private Phones() {}

    /// The end of the number that starts here, or -1.
    static int endOfNumber(String text, int start) {
        if (start > 0 && isPartOfNumber(text, start - 1)) {
            return -1;
        }
        int afterCountry = afterCountry(text, start);
        if (afterCountry > 0) {
            return subscriber(text, afterCountry);
        }
        if (text.charAt(start) == '+') {
            return abroad(text, start + 1);
        }
        return text.charAt(start) == '0' ? subscriber(text, start + 1) : -1;
    }

    private static boolean isPartOfNumber(String text, int at) {
        char c = text.charAt(at);
        return isDigit(c) || ((c == '.' || c == ',') && at > 0 && isDigit(text.charAt(at - 1)));
    }

    /// Past « +33 », « 0033 », « (+33) », and « (0) » behind it; -1 when there is none.
    private static int afterCountry(String text, int start) {
        int at = start;
        boolean inBrackets = text.charAt(at) == '(';
        if (inBrackets) {
            at++;
        }
        if (text.startsWith("+33", at)) {
            at += 3;
        } else if (text.startsWith("0033", at)) {
            at += 4;
        } else {
            return -1;
        }
        if (inBrackets && at < text.length() && text.charAt(at) == ')') {
            at++;
        }
        at = skipSeparators(text, at);
        if (text.startsWith("(0)", at)) {
            return skipSeparators(text, at + 3);
        }
        return at < text.length() && text.charAt(at) == '0' ? at + 1 : at;
    }

    private static int subscriber(String text, int from) {
        List<Integer> groups = new ArrayList<>(5);
        int digits = 0;
        int at = skipSeparators(text, from);
        if (at >= text.length() || !isDigit(text.charAt(at)) || text.charAt(at) == '0') {
            return -1;
        }
        char separator = 0;
        while (digits < 9) {
            int end = endOfDigits(text, at, 9 - digits);
            groups.add(end - at);
            digits += end - at;
            if (digits == 9) {
                return FRENCH.contains(groups) && !goesOn(text, end) ? end : -1;
            }
            int next = skipSeparators(text, end);
            if (next == end || next >= text.length() || !isDigit(text.charAt(next))) {
                return -1;
            }
            char kind = kind(text, end, next);
            if (separator != 0 && separator != kind) {
                return -1;
            }
            separator = kind;
            at = next;
        }
        return -1;
    }

    /// Another country's: « + » and enough digits, whatever their groups.
    private static int abroad(String text, int from) {
        int at = from;
        int digits = 0;
        int end = -1;
        while (at < text.length() && digits <= MOST_ABROAD) {
            if (isDigit(text.charAt(at))) {
                digits++;
                at++;
                end = at;
            } else {
                int next = skipSeparators(text, at);
                if (digits == 0 || next == at || next >= text.length() || !isDigit(text.charAt(next))) {
                    break;
                }
                at = next;
            }
        }
        return digits >= FEWEST_ABROAD && digits <= MOST_ABROAD ? end : -1;
    }

    private static int endOfDigits(String text, int from, int most) {
        int at = from;
        while (at < text.length() && at - from < most && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean goesOn(String text, int end) {
        return end < text.length() && isDigit(text.charAt(end));
    }

    /// At most three characters: « 06 . 12 » happens.
    private static int skipSeparators(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 3 && isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static char kind(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\u00a0') {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '.' || c == '-' || c == '/' || c == '_' || c == '\u00a0' || c == '‑' || c == '·';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
