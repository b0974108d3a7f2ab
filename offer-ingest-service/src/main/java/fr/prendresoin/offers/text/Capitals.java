package fr.prendresoin.offers.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Titles that shout, said calmly: « AIDE SOIGNANTE DE NUIT H/F » becomes « Aide soignante de nuit H/F ».
public final class Capitals {

    private static final int FEWEST_LETTERS = 6;

    /// « INFIRMIER(e) DE NUIT, 35h » shouts all the same.
    private static final double SHARE = 0.7;

    private static final Pattern GENDER = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:h ?/ ?f|f ?/ ?h)(?![\\p{L}\\d])");
    private static final Pattern GENDER_AT_END = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:hf|fh)(?=\\P{L}*$)");

    private static final Set<String> ACRONYMS = Set.of(
            "AAH", "AEPE", "AES", "AESH", "AMP", "APA", "APF", "ARS", "AS", "ASD", "ASE", "ASG", "ASH", "ASHQ", "ASS",
            "ATSEM", "AVS", "ADVF", "BAFA", "CADA", "CAF", "CAP", "CCAS", "CDD", "CDI", "CESF", "CH", "CHRS", "CHS",
            "CHU", "CIP", "CMP", "CMPP", "CSAPA", "DEA", "DEAES", "DEAP", "DEAS", "DEES", "DEEJE", "DEI", "DITEP",
            "EAM", "EANM", "EHPAD", "EJE", "ES", "ESAT", "FAM", "FF", "FH", "HAD", "HF", "IADE", "IBODE", "IDE", "IDEC",
            "IDEL", "IME", "IPA", "IRM", "ITEP", "LAM", "MAM", "MAS", "ME", "MECS", "MJPM", "MK", "PCH", "PMI", "PMR",
            "RAM", "RPE", "RQTH", "SAAD", "SAD", "SAMSAH", "SAVS", "SESSAD", "SMR", "SPASAD", "SSIAD", "SSR", "TISF",
            "UHR", "ULIS", "UPH", "USC", "USLD", "VSL");

    private Capitals() {}

    /// A title that does not shout only gets its first capital.
    ///
    /// @param spelling gives a word in small letters as it is spelt, with its accents
    /// @param place a name that the title may hold as a whole: « LE SOIR » is no part of « Le Mans »
    public static String soften(String title, UnaryOperator<String> spelling, @Nullable String place) {
        if (!shouts(title)) {
            return capitalised(new StringBuilder(marked(title)));
        }
        var calm = new StringBuilder(title.length());
        int at = 0;
        while (at < title.length()) {
            int end = endOfWord(title, at);
            int endOfPlace = end == at || place == null ? -1 : Names.end(title, at, place);
            if (endOfPlace > 0) {
                calm.append(place);
                at = endOfPlace;
            } else if (end == at) {
                calm.append(title.charAt(at));
                at++;
            } else {
                calm.append(softened(title, at, end, spelling));
                at = end;
            }
        }
        return capitalised(new StringBuilder(marked(calm.toString())));
    }

    static int endOfWord(String title, int from) {
        int end = from;
        while (end < title.length() && Character.isLetterOrDigit(title.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Acronyms shout by their nature.
    private static boolean shouts(String title) {
        int capitals = 0;
        int letters = 0;
        int at = 0;
        while (at < title.length()) {
            int end = Math.max(endOfWord(title, at), at + 1);
            if (!ACRONYMS.contains(title.substring(at, end))) {
                for (int i = at; i < end; i++) {
                    letters += Character.isLetter(title.charAt(i)) ? 1 : 0;
                    capitals += Character.isUpperCase(title.charAt(i)) ? 1 : 0;
                }
            }
            at = end;
        }
        return capitals >= FEWEST_LETTERS && capitals >= letters * SHARE;
    }

    private static String softened(String title, int from, int to, UnaryOperator<String> spelling) {
        String word = title.substring(from, to);
        boolean calmAlready = word.chars().anyMatch(Character::isLowerCase);
        if (calmAlready || ACRONYMS.contains(word) || isGender(title, from, to) || isStateDiploma(title, from, to)) {
            return word;
        }
        return spelling.apply(word.toLowerCase(Locale.FRENCH));
    }

    /// « H/F », « F / H », « HF » at the end.
    private static String marked(String title) {
        String marked = GENDER.matcher(title).replaceAll(mark -> mark.group().toUpperCase(Locale.ROOT));
        return GENDER_AT_END.matcher(marked).replaceAll(mark -> mark.group().toUpperCase(Locale.ROOT));
    }

    /// « H-F », « H/F/X ».
    private static boolean isGender(String title, int from, int to) {
        if (to - from != 1 || "HFX".indexOf(title.charAt(from)) < 0) {
            return false;
        }
        return (to < title.length() && "/-".indexOf(title.charAt(to)) >= 0)
                || (from > 0 && "/-".indexOf(title.charAt(from - 1)) >= 0);
    }

    /// « INFIRMIER DE (H/F) » is the diploma, « INFIRMIER DE NUIT » is not.
    private static boolean isStateDiploma(String title, int from, int to) {
        if (!title.startsWith("DE", from) || to - from != 2) {
            return false;
        }
        int next = to;
        while (next < title.length() && title.charAt(next) == ' ') {
            next++;
        }
        return next == title.length() || "(-/,".indexOf(title.charAt(next)) >= 0 || title.startsWith("H/F", next);
    }

    private static String capitalised(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
                break;
            }
        }
        return text.toString();
    }
}
