package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.text.Fold;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which offers are the same post: those of one job and contract, under the same title, whose descriptions share a long
/// passage once names and figures are left out. A function of one offer only, so that it gives the same group in any
/// order and on any instance, and keeps it when an addition is made at the end.
final class Grouping {

    /// Words that a title may bear or not.
    private static final Set<String> IN_PASSING = Set.of(
            "h",
            "f",
            "x",
            "hf",
            "fh",
            "ref",
            "reference",
            "cdi",
            "cdd",
            "mis",
            "interim",
            "sai",
            "saisonnier",
            "lib",
            "ddi",
            "cce",
            "fra",
            "urgent",
            "poste",
            "recrute",
            "e",
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "en",
            "a",
            "au",
            "aux",
            "d",
            "l",
            "et",
            "un",
            "une",
            "pour",
            "sur",
            "dans");

    private Grouping() {}

    static String groupOf(
            String romeParent,
            String title,
            String description,
            Offer.@Nullable Company company,
            Offer.Contract contract,
            Offer.@Nullable Place place) {
        Passage passage = Passage.of(description);
        String post = String.join("|", romeParent, contract.type(), titleWords(title, place));
        if (passage.isTelling()) {
            return "g-" + Hash.shortOf(post + "|" + passage.hash());
        }
        // So short a text may be anybody’s: it is compared under the same employer, or in the same place.
        return "g-" + Hash.shortOf(String.join("|", post, employerOrPlace(company, place), passage.hash()));
    }

    private static String employerOrPlace(Offer.@Nullable Company company, Offer.@Nullable Place place) {
        if (company != null && company.name() != null) {
            return Fold.words(company.name());
        }
        return place == null ? "" : "@" + place.commune() + "/" + place.department();
    }

    private static String titleWords(String title, Offer.@Nullable Place place) {
        Set<String> places = new HashSet<>();
        if (place != null) {
            addWords(places, place.name());
            addWords(places, place.departmentName());
        }
        var words = new StringBuilder();
        for (String word : Fold.words(title).split(" ", -1)) {
            if (!IN_PASSING.contains(word) && !places.contains(word) && !hasDigit(word)) {
                words.append(word).append(' ');
            }
        }
        return words.toString();
    }

    private static void addWords(Set<String> words, @Nullable String name) {
        if (name != null) {
            words.addAll(Arrays.asList(Fold.words(name).split(" ", -1)));
        }
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
