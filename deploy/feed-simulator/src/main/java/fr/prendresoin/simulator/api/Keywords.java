package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.offer.Offer;
import fr.prendresoin.simulator.offer.OfferWriter;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Key words, all of them wanted, looked for in the title, the ROME code and its label.
final class Keywords {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}0-9 @#$%^&+./\"'’-]{2,}");
    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}+");
    private static final int MOST = 7;

    private final OfferWriter writer;

    Keywords(OfferWriter writer) {
        this.writer = writer;
    }

    void add(Parameters parameters, List<Predicate<Offer>> filters) {
        var words = words(parameters);
        if (!words.isEmpty()) {
            filters.add(offer -> {
                var text = plain(writer.title(offer)) + ' ' + label(offer);
                return words.stream().allMatch(text::contains);
            });
        }
    }

    Comparator<Offer> mostRelevantFirst(Parameters parameters) {
        var words = words(parameters);
        return Comparator.comparingInt(offer -> words.stream().allMatch(plain(writer.title(offer))::contains) ? 0 : 1);
    }

    private static List<String> words(Parameters parameters) {
        return parameters.list("motsCles", MOST, ALLOWED.asMatchPredicate()).stream()
                .map(Keywords::plain)
                .toList();
    }

    private static String label(Offer offer) {
        return plain(offer.post().job().code() + ' ' + offer.post().job().libelle());
    }

    private static String plain(String text) {
        return DIACRITICS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.FRENCH);
    }
}
