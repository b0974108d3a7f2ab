package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Draw;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an offer was received from, hence how it is worded and what it shows.
///
/// @param partner the code of the partner, or nothing for an offer of France Travail's own
/// @param shown the parts that are there
record Origin(@Nullable String partner, EnumSet<Part> shown) {

    static final List<String> PARTNERS = List.of(
            "PRESENCE_DOM",
            "SANTEJOB",
            "VITE_EMPLOI",
            "MEDINTERIM",
            "SOLIDAIRE_JOB",
            "AGREGATEUR_FR",
            "PETITE_ENFANCE_JOB",
            "HOPIJOB");

    private static final double FROM_PARTNERS = 0.75;

    static Origin drawn(Draw draw) {
        return of(draw.chance(FROM_PARTNERS) ? draw.pick(PARTNERS) : null, draw);
    }

    /// Another partner than the one that brought the first offer of the same post.
    static Origin repostOf(Origin first, Draw draw) {
        var others = PARTNERS.stream()
                .filter(partner -> !partner.equals(first.partner()))
                .toList();
        return of(draw.pick(others), draw);
    }

    private static Origin of(@Nullable String partner, Draw draw) {
        var shown = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            if (draw.chance(part.share(partner != null))) {
                shown.add(part);
            }
        }
        return new Origin(partner, shown);
    }

    boolean direct() {
        return partner == null;
    }

    boolean shows(Part part) {
        return shown.contains(part);
    }
}
