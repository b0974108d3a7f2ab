package fr.prendresoin.offers.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Titles that shout, said calmly: « AIDE SOIGNANTE DE NUIT H/F » becomes « Aide soignante de nuit H/F ».
public final class Capitals {

    private static final int FEWEST_LETTERS = 6;

    private static final Set<String> ACRONYMS = Set.of(
            "AAH", "AEPE", "AES", "AESH", "AMP", "APA", "APF", "ARS", "AS", "ASD", "ASE", "ASG", "ASH", "ASHQ", "ASS",
            "ATSEM", "AVS", "ADVF", "BAFA", "CADA", "CAF", "CAP", "CCAS", "CDD", "CDI", "CESF", "CH", "CHRS", "CHS",
            "CHU", "CIP", "CMP", "CMPP", "CSAPA", "DEA", "DEAES", "DEAP", "DEAS", "DEES", "DEEJE", "DEI", "DITEP",
            "EAM", "EANM", "EHPAD", "EJE", "ES", "ESAT", "FAM", "FF", "HAD", "IADE", "IBODE", "IDE", "IDEC", "IDEL",
            "IME", "IPA", "IRM", "ITEP", "LAM", "MAM", "MAS", "ME", "MECS", "MJPM", "MK", "PCH", "PMI", "PMR", "RAM",
            "RPE", "RQTH", "SAAD", "SAD", "SAMSAH", "SAVS", "SESSAD", "SMR", "SPASAD", "SSIAD", "SSR", "TISF", "UHR",
            "ULIS", "UPH", "USC", "USLD", "VSL");

    private Capitals() {}

    /// A title that does not shout only gets its first capital.
    ///
    /// @param spelling gives a word in small letters as it is spelt: its accents, the capital of a name
    public static String soften(String title, UnaryOperator<String> spelling) {
        if (!shouts(title)) {
            return capitalised(new StringBuilder(title.replace("h/f", "H/F").replace("f/h", "F/H")));
        }
        var calm = new StringBuilder(title.length());
        int at = 0;
        while (at < title.length()) {
            int end = at;
            while (end < title.length() && Character.isLetterOrDigit(title.charAt(end))) {
                end++;
            }
            if (end == at) {
                calm.append(title.charAt(at));
                at++;
            } else {
                calm.append(softened(title, at, end, spelling));
                at = end;
            }
        }
        return capitalised(calm);
    }

    private static boolean shouts(String title) {
        int letters = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= FEWEST_LETTERS;
    }

    private static String softened(String title, int from, int to, UnaryOperator<String> spelling) {
        String word = title.substring(from, to);
        if (ACRONYMS.contains(word) || isGender(title, from, to) || isStateDiploma(title, from, to)) {
            return word;
        }
        return spelling.apply(word.toLowerCase(Locale.FRENCH));
    }

    /// « H/F », « F/H », « H-F ».
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
