package fr.prendresoin.search.understanding;

import fr.prendresoin.search.reference.Commune;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a person looks, by all the places that were named: « Saint-Denis 974 » is one place.
///
/// @param place the likeliest
/// @param alternatives what else may be meant, the likeliest first
public record Whereabouts(Place place, List<Place> alternatives) {

    private static final int ENOUGH = 6;

    static @Nullable Whereabouts of(List<Phrase> named) {
        Comparator<Place> byAgreement = Comparator.comparingLong(place -> named.stream()
                .filter(phrase -> phrase.places().stream().anyMatch(other -> agree(place, other)))
                .count());
        List<Place> possible = named.stream()
                .flatMap(phrase -> phrase.places().stream())
                .distinct()
                .toList();
        if (possible.isEmpty()) {
            return null;
        }
        List<Place> ordered = new ArrayList<>(possible);
        if (named.size() > 1) {
            ordered.sort(byAgreement
                    .reversed()
                    .thenComparing(Place::kind)
                    .thenComparing(place -> !place.isArrondissement()));
        }
        return new Whereabouts(
                ordered.getFirst(), ordered.stream().skip(1).limit(ENOUGH).toList());
    }

    private static boolean agree(Place one, Place other) {
        return one.equals(other) || isIn(one, other) || isIn(other, one);
    }

    private static boolean isIn(Place place, Place larger) {
        Commune commune = place.commune();
        if (commune == null) {
            return false;
        }
        return switch (larger.kind()) {
            case COMMUNE -> place.isArrondissement() && place.name().startsWith(larger.name() + " ");
            case DEPARTMENT -> larger.codes().contains(commune.department());
            case REGION -> larger.codes().contains(commune.region());
        };
    }
}
