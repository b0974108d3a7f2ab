package fr.prendresoin.platform.french;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds where a name ends that begins at a place of a text; -1 where none does. In doubt it is none: a text that
/// loses its commune or its employer is worth less to everybody.
final class NameReader {

    private static final int NONE = -1;

    private static final List<String> LABELS = List.of("contacts", "contact", "interlocuteur", "interlocutrice");
    private static final List<String> TITLES =
            List.of("mademoiselle", "monsieur", "madame", "mmes", "mme", "mlles", "mlle", "mr");
    private static final List<String> DEGREES = List.of("docteur", "professeur", "dr", "pr");
    private static final List<String> PARTICLES = List.of(
            "de la", "de", "du", "des", "De", "Du", "Le", "La", "DE", "DU", "LE", "LA", "van", "von", "ben", "da",
            "dos");

    /// Behind these, a place is named after somebody; « M » is a size; « monsieur » is anybody.
    private static final Set<String> NO_PERSON_BEHIND = Set.of(
            "rue",
            "avenue",
            "boulevard",
            "place",
            "allée",
            "impasse",
            "quai",
            "square",
            "chemin",
            "route",
            "résidence",
            "villa",
            "école",
            "lycée",
            "collège",
            "institut",
            "fondation",
            "hôpital",
            "clinique",
            "maison",
            "taille",
            "tailles",
            "un",
            "une");

    /// Behind these, somebody is named in full, since one is to ask for that person.
    private static final Set<String> FULL_NAME_BEHIND =
            Set.of("contacter", "contactez", "demander", "demandez", "appeler", "appelez", "joindre", "joignez");

    private static final Set<String> BEHIND_A_CONTACT = Set.of("au", "à", "par", "et", "ou");
    private static final String MARKS = ",;.:!?()[]–—-/|•·*&»\"\r\n";

    private final String text;

    NameReader(String text) {
        this.text = text;
    }

    /// Of « Contact : », and of the spaces behind it.
    int endOfLabel(int at) {
        int label = follows(at) ? NONE : behindOneOf(LABELS, at);
        if (label < 0) {
            return NONE;
        }
        int colon = isSpace(label) ? label + 1 : label;
        return is(colon, ':') ? behindSpaces(colon + 1) : NONE;
    }

    /// Of a name with a form of address, which begins there.
    int endOfAddressed(int at) {
        int name = follows(at) ? NONE : behindTitle(at);
        if (name < 0 || NO_PERSON_BEHIND.contains(wordBefore(at))) {
            return NONE;
        }
        return endOfTitled(name, FULL_NAME_BEHIND.contains(wordBefore(at)));
    }

    /// Of a name that stands behind « Contact : ».
    int endOfContact(int at) {
        int titled = behindTitle(at);
        int name = titled < 0 ? behindAbbreviation(behindOneOf(DEGREES, at)) : titled;
        return name < 0 ? endOfFullName(at) : endOfTitled(name, true);
    }

    /// Where « et Paul Durand » has its name.
    int startOfNext(int end) {
        int at = behindSpaces(end);
        if (is(at, '/') || is(at, '&')) {
            return behindSpaces(at + 1);
        }
        String word = lowerCaseWord(at);
        return word.equals("et") || word.equals("ou") ? behindSpaces(at + 2) : NONE;
    }

    /// What follows an initial is as often a commune or the next sentence as a surname: « Mme D. Lyon 3e ».
    private int endOfTitled(int at, boolean full) {
        NameWord first = word(at);
        if (first == null || first.isNoName()) {
            return NONE;
        }
        NameWord next = nextWord(first.end());
        if (first.isInitial()) {
            boolean surname = full && next != null && !next.isInitial() && next.mayBeOfAName() && isClosed(next.end());
            return next != null && surname ? next.end() : first.end();
        }
        NameWord last = first;
        for (int more = 0; more < 2 && next != null && next.mayBeOfAName() && !last.isInitial(); more++) {
            last = next;
            next = nextWord(last.end());
        }
        return last.end();
    }

    /// Two or three words and no more, one of them in small letters: « BERNARD Sophie », not « ADAPEI LOIRE ».
    private int endOfFullName(int at) {
        int words = 0;
        boolean small = false;
        int end = at;
        NameWord word = bareWord(at);
        while (word != null) {
            words++;
            if (words > 3 || !word.mayBeOfAName() || (words == 1 && word.isInitial())) {
                return NONE;
            }
            small |= word.hasSmallLetters();
            end = word.end();
            word = nextWord(end);
        }
        return words >= 2 && small && isClosed(end) ? end : NONE;
    }

    private boolean isClosed(int end) {
        int at = behindSpaces(end);
        return at == text.length()
                || MARKS.indexOf(text.charAt(at)) >= 0
                || is(at, '0')
                || is(at, '+')
                || text.charAt(end - 1) == '.'
                || BEHIND_A_CONTACT.contains(lowerCaseWord(at));
    }

    private int behindTitle(int at) {
        int title = behindOneOf(TITLES, at);
        if (title >= 0) {
            return behindAbbreviation(title);
        }
        boolean letter = text.startsWith("M.", at) && !isMonthOrGender(at);
        return letter || text.startsWith("MM.", at) ? behindAbbreviation(text.indexOf('.', at)) : NONE;
    }

    /// « CDD de 3 M. » and « H/F/M. », but « Mme/M. Leroy ».
    private boolean isMonthOrGender(int at) {
        if (at >= 2 && isSpace(at - 1)) {
            return Character.isDigit(text.charAt(at - 2));
        }
        return at >= 1 && text.charAt(at - 1) == '/' && !TITLES.contains(wordEndingAt(at - 1));
    }

    private int behindAbbreviation(int end) {
        if (end < 0) {
            return NONE;
        }
        int dot = is(end, '.') ? end + 1 : end;
        return isSpace(dot) ? behindSpaces(dot) : NONE;
    }

    private @Nullable NameWord nextWord(int end) {
        return isSpace(end) ? word(end + 1) : null;
    }

    private @Nullable NameWord word(int at) {
        int start = at;
        int behind = behindParticle(start);
        while (behind >= 0) {
            start = behind;
            behind = behindParticle(start);
        }
        return bareWord(start);
    }

    private int behindParticle(int at) {
        if ((is(at, 'd') || is(at, 'D')) && (is(at + 1, '\'') || is(at + 1, '’'))) {
            return at + 2;
        }
        for (String particle : PARTICLES) {
            if (text.startsWith(particle, at) && isSpace(at + particle.length())) {
                return at + particle.length() + 1;
            }
        }
        return NONE;
    }

    private @Nullable NameWord bareWord(int at) {
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return null;
        }
        int end = at;
        while (isUpperCase(end) && is(end + 1, '.')) {
            end += 2;
            if (is(end, '-') && isUpperCase(end + 1) && is(end + 2, '.')) {
                end++;
            }
        }
        if (end == at) {
            end = endOfLetters(at);
        }
        return new NameWord(text.substring(at, end), end);
    }

    private int endOfLetters(int at) {
        int end = at;
        while (isLetter(end) || is(end, '\'') || is(end, '’') || (is(end, '-') && isLetter(end + 1))) {
            end++;
        }
        return end;
    }

    private String lowerCaseWord(int at) {
        int end = at;
        while (isLetter(end)) {
            end++;
        }
        return text.substring(at, end);
    }

    private String wordBefore(int at) {
        return at > 0 && isSpace(at - 1) ? wordEndingAt(at - 1) : "";
    }

    private String wordEndingAt(int end) {
        int start = end;
        while (start > 0 && isLetter(start - 1)) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private int behindOneOf(List<String> words, int at) {
        for (String word : words) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length()) && !isLetter(end)) {
                return end;
            }
        }
        return NONE;
    }

    /// Whether a word goes on there.
    private boolean follows(int at) {
        return at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || ".'’-".indexOf(text.charAt(at - 1)) >= 0);
    }

    private int behindSpaces(int at) {
        int behind = at;
        while (behind < at + 2 && isSpace(behind)) {
            behind++;
        }
        return behind;
    }

    private boolean is(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isSpace(int at) {
        return is(at, ' ') || is(at, '\u00A0') || is(at, '\u202F');
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isUpperCase(int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
