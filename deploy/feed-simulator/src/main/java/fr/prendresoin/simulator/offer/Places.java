package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.chance.Weighted;
import fr.prendresoin.simulator.reference.Commune;
import fr.prendresoin.simulator.reference.Departement;
import fr.prendresoin.simulator.reference.Geography;
import fr.prendresoin.simulator.reference.Segment;
import java.util.HashMap;
import java.util.Map;

/// Communes drawn by population: hospitals gather in towns, home help and elderly care spread out.
final class Places {

    private final Weighted<Commune> towns;
    private final Weighted<Commune> usual;
    private final Weighted<Commune> spread;
    private final Map<Departement, Weighted<Commune>> around = new HashMap<>();

    Places(Geography geography) {
        towns = byPopulation(geography, 1.05);
        usual = byPopulation(geography, 0.9);
        spread = byPopulation(geography, 0.75);
        for (var departement : geography.departements()) {
            var communes = geography.communesOf(departement);
            around.put(departement, Weighted.of(communes, commune -> Math.pow(commune.population() + 1, 0.75)));
        }
    }

    Commune home(Segment segment, Draw draw) {
        return switch (segment) {
            case CARE -> towns.draw(draw);
            case ELDERLY, HOME -> spread.draw(draw);
            case SOCIAL, CHILDHOOD, OUTSIDE, UNKNOWN -> usual.draw(draw);
        };
    }

    /// Another place of the same employer: mostly in the same département.
    Commune elsewhere(Commune home, Draw draw) {
        var near = around.get(home.departement());
        return near == null || draw.chance(0.2) ? usual.draw(draw) : near.draw(draw);
    }

    private static Weighted<Commune> byPopulation(Geography geography, double exponent) {
        return Weighted.of(geography.communes(), commune -> Math.pow(commune.population() + 1, exponent));
    }
}
