package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.reference.PlaceNames;
import fr.prendresoin.offers.text.Fold;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which offers are the same post: those whose texts say the same once places, figures and contacts are left out. A
/// function of one offer only, so that it gives the same group in any order and on any instance.
final class Grouping {

    /// From here a description is an employer's own words; a shorter one may be anybody's.
    private static final int TELLING_WORDS = 25;

    private Grouping() {}

    static String groupOf(
            String romeParent,
            String title,
            String description,
            Offer.@Nullable Company company,
            Offer.Contract contract,
            Offer.@Nullable Place place) {
        String text = fingerprint(description, place);
        boolean telling = text.chars().filter(c -> c == ' ').count() >= TELLING_WORDS;
        String employer = company == null || company.name() == null ? "" : Fold.words(company.name());
        String key = telling
                ? String.join("|", romeParent, contract.type(), text)
                : String.join("|", romeParent, contract.type(), employer, Fold.words(title), text, placeKey(place));
        return "g-" + Hash.shortOf(key);
    }

    /// A short text is only compared within its own place.
    private static String placeKey(Offer.@Nullable Place place) {
        return place == null ? "" : place.commune() + "/" + place.department();
    }

    private static String fingerprint(String description, Offer.@Nullable Place place) {
        Set<String> places = placeWords(place);
        var text = new StringBuilder(description.length());
        for (String word : Fold.words(description).split(" ", -1)) {
            boolean says = word.length() > 2 && !places.contains(word) && !isFigure(word);
            if (says) {
                text.append(word).append(' ');
            }
        }
        return text.toString();
    }

    private static boolean isFigure(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static Set<String> placeWords(Offer.@Nullable Place place) {
        if (place == null) {
            return Set.of();
        }
        var words = new HashSet<String>();
        add(words, place.name());
        add(words, place.departmentName());
        add(words, place.regionName());
        return words;
    }

    private static void add(Set<String> words, @Nullable String name) {
        if (name != null) {
            words.addAll(Arrays.asList(PlaceNames.folded(name).split(" ", -1)));
        }
    }
}
