package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.contract.LieuTravail;
import fr.prendresoin.simulator.reference.Commune;
import fr.prendresoin.simulator.reference.Departement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where the post is: a commune, or a département only.
///
/// @param style how the label and the coordinates are given, from 0 to 99
public record Place(Departement departement, @Nullable Commune commune, int style) {

    private static final double DEPARTEMENT_ONLY = 0.045;

    static Place drawn(Commune commune, Draw draw) {
        var style = draw.below(100);
        return new Place(commune.departement(), draw.chance(DEPARTEMENT_ONLY) ? null : commune, style);
    }

    /// The name that texts use.
    String town() {
        return commune == null ? departement.name() : commune.name();
    }

    LieuTravail written() {
        var prefix = departement.code() + " - ";
        if (commune == null) {
            return new LieuTravail(prefix + departement.name(), null, null, null, null);
        }
        var upper = commune.name()
                .toUpperCase(Locale.FRENCH)
                .replace("E ARRONDISSEMENT", "")
                .replace("ER ARRONDISSEMENT", "");
        var label = prefix + (style < 60 ? upper : commune.name());
        if (style == 99) {
            return new LieuTravail(label, 0.0, 0.0, commune.postalCode(), commune.code());
        }
        if (style >= 98) {
            return new LieuTravail(label, null, null, commune.postalCode(), commune.code());
        }
        return new LieuTravail(label, commune.latitude(), commune.longitude(), commune.postalCode(), commune.code());
    }
}
