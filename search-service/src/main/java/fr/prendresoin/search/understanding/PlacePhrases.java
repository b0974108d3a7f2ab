package fr.prendresoin.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds places among words. Many communes bear the name of an ordinary thing: how sure one has to be depends on the
/// name, and the words around make sure.
final class PlacePhrases {

    private static final Set<String> TOWARDS = Set.of("a", "au", "aux", "en", "sur", "vers", "dans");
    private static final Set<String> AROUND = Set.of(
            "dans",
            "pres",
            "proche",
            "autour",
            "alentours",
            "environs",
            "proximite",
            "km",
            "region",
            "secteur",
            "departement",
            "dept",
            "dep",
            "ville",
            "commune");
    private static final Set<String> LINKING = Set.of("d", "de", "des", "du", "l", "la", "le", "les");
    private static final Set<String> OF = Set.of("d", "de", "des", "du");

    private static final Set<String> ESTABLISHMENTS = Set.of(
            "ehpad",
            "clinique",
            "polyclinique",
            "residence",
            "hopital",
            "creche",
            "foyer",
            "maison",
            "centre",
            "ime",
            "mecs",
            "fondation",
            "association",
            "institut",
            "lycee",
            "ecole",
            "college",
            "groupe",
            "pharmacie",
            "cabinet",
            "ssiad",
            "esat",
            "mas",
            "fam");

    private static final Set<String> UNITS = Set.of(
            "h",
            "heure",
            "heures",
            "km",
            "kms",
            "kilometre",
            "kilometres",
            "an",
            "ans",
            "annee",
            "annees",
            "mois",
            "jour",
            "jours",
            "semaine",
            "semaines",
            "euros",
            "enfant",
            "enfants",
            "lits",
            "places",
            "personnes",
            "fois");

    private static final Pattern FIVE = Pattern.compile("\\d{5}|2[ab]\\d{3}");
    private static final Pattern DEPARTMENT = Pattern.compile("\\d{2,3}|2[ab]");

    /// Smaller ones are places only when something says so.
    static final int KNOWN_TOWN = 2_000;

    private static final int ORDINARY_TOWN = 20_000;
    private static final int KNOWN_SAINT = 50_000;
    private static final int LONG = 6;

    private final Places places;
    private final Predicate<String> isOtherWord;

    /// @param isOtherWord whether a stem is a word of a work or of an expression
    PlacePhrases(Places places, Predicate<String> isOtherWord) {
        this.places = places;
        this.isOtherWord = isOtherWord;
    }

    List<Phrase> in(List<Token> tokens, String text) {
        List<Phrase> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            add(found, from, from + 1, numbered(tokens, from, text));
            var name = new StringBuilder();
            boolean named = false;
            for (int to = from + 1; to <= Math.min(tokens.size(), from + places.longest()); to++) {
                name.append(to > from + 1 ? " " : "").append(tokens.get(to - 1).word());
                List<Place> likely = likely(tokens, from, to, name.toString());
                named |= to == from + 1 && !places.named(name.toString()).isEmpty();
                add(found, from, to, likely);
            }
            Token token = tokens.get(from);
            if (!named && !isOtherWord.test(token.stem())) {
                add(found, from, from + 1, places.near(token.word()));
            }
        }
        return found;
    }

    private static void add(List<Phrase> found, int from, int to, List<Place> places) {
        if (!places.isEmpty()) {
            found.add(Phrase.lying(from, to, places));
        }
    }

    private List<Place> numbered(List<Token> tokens, int at, String text) {
        String word = tokens.get(at).word();
        if (FIVE.matcher(word).matches()) {
            List<Place> exact = new ArrayList<>(places.withPostalCode(word));
            places.commune(word).stream()
                    .filter(place -> !exact.contains(place))
                    .forEach(exact::add);
            return exact.isEmpty() ? departmentOf(word) : exact;
        }
        return DEPARTMENT.matcher(word).matches() && isPlaceNumber(tokens, at, text)
                ? places.department(word)
                : List.of();
    }

    /// A code that only letters to big addressees bear.
    private List<Place> departmentOf(String code) {
        List<Place> overseas = places.department(code.substring(0, 3));
        return overseas.isEmpty() ? places.department(code.substring(0, 2)) : overseas;
    }

    private static boolean isPlaceNumber(List<Token> tokens, int at, String text) {
        if (at + 1 < tokens.size() && UNITS.contains(tokens.get(at + 1).word())) {
            return false;
        }
        String before = at == 0 ? "" : tokens.get(at - 1).word();
        int start = tokens.get(at).start();
        return at == 0
                || at == tokens.size() - 1
                || AROUND.contains(before)
                || LINKING.contains(before)
                || text.charAt(start - 1) == '(';
    }

    private List<Place> likely(List<Token> tokens, int from, int to, String name) {
        List<Place> all = places.named(name);
        if (all.isEmpty()) {
            return all;
        }
        boolean towards = isTowards(tokens, from);
        boolean told = isLocator(tokens, from - 1) || isLocator(tokens, to);
        boolean ordinary = places.isOrdinary(name)
                || (to == from + 1 && isOtherWord.test(tokens.get(from).stem()));
        List<Place> accepted = all.stream()
                .filter(place -> told
                        || (place.isCommune()
                                ? ordinary
                                        ? towards && isBigEnough(place, tokens, to)
                                        : towards || isLikely(place, tokens, from, to)
                                : !ordinary || towards))
                .toList();
        return isLarge(tokens, from) ? largeFirst(accepted) : accepted;
    }

    /// « à Sens », but not « à la garde d’enfants ».
    private static boolean isBigEnough(Place commune, List<Token> tokens, int to) {
        boolean goesOn = to < tokens.size() && OF.contains(tokens.get(to).word());
        return !goesOn && commune.population() >= ORDINARY_TOWN;
    }

    private boolean isLikely(Place commune, List<Token> tokens, int from, int to) {
        String first = tokens.get(from).word();
        if (from > 0
                && ESTABLISHMENTS.contains(tokens.get(from - 1).word())
                && (first.startsWith("saint") || Places.ARTICLES.contains(first))) {
            return commune.population() >= KNOWN_SAINT;
        }
        int words = to - from - (Places.ARTICLES.contains(first) ? 1 : 0);
        return commune.population() >= KNOWN_TOWN
                || words > 1
                || (tokens.get(to - 1).word().length() >= LONG
                        && isEdgeOrOther(tokens, from - 1)
                        && isEdgeOrOther(tokens, to));
    }

    /// A small town among words that are known is one; after « georges », « pompidou » is not.
    private boolean isEdgeOrOther(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() || isOtherWord.test(tokens.get(at).stem());
    }

    private boolean isLocator(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        String word = tokens.get(at).word();
        return FIVE.matcher(word).matches()
                || (DEPARTMENT.matcher(word).matches()
                        && !places.department(word).isEmpty()
                        && (at + 1 == tokens.size()
                                || !UNITS.contains(tokens.get(at + 1).word())));
    }

    private static boolean isTowards(List<Token> tokens, int from) {
        if (from == 0) {
            return false;
        }
        String before = tokens.get(from - 1).word();
        if (TOWARDS.contains(before)) {
            return true;
        }
        for (int i = from - 1;
                i >= Math.max(0, from - 3) && LINKING.contains(tokens.get(i).word());
                i--) {
            if (i > 0 && AROUND.contains(tokens.get(i - 1).word())) {
                return true;
            }
        }
        return AROUND.contains(before);
    }

    /// « en », « dans la », « département de » go before what is larger than a commune.
    private static boolean isLarge(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            String word = tokens.get(i).word();
            if (Set.of("en", "dans", "departement", "dept", "dep", "region").contains(word)) {
                return true;
            }
            if (!LINKING.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static List<Place> largeFirst(List<Place> accepted) {
        List<Place> ordered = new ArrayList<>(
                accepted.stream().filter(place -> !place.isCommune()).toList());
        accepted.stream().filter(Place::isCommune).forEach(ordered::add);
        return ordered;
    }
}
