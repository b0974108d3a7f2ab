package fr.prendresoin.search.territory;

import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.territory.Demand.Counted;
import fr.prendresoin.search.territory.EmploymentCounts.Both;
import fr.prendresoin.search.territory.PublishedTension.Figures;
import fr.prendresoin.search.territory.TerritorySheet.Employment;
import fr.prendresoin.search.territory.TerritorySheet.Family;
import fr.prendresoin.search.territory.TerritorySheet.Named;
import fr.prendresoin.search.territory.TerritorySheet.Published;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the state of employment of what was counted.
@Component
class Employments {

    private final Reference reference;
    private final EmploymentCounts counts;
    private final PublishedTensions tensions;
    private final Clock clock;

    Employments(Reference reference, EmploymentCounts counts, PublishedTensions tensions, Clock clock) {
        this.reference = reference;
        this.counts = counts;
        this.tensions = tensions;
        this.clock = clock;
    }

    private record Ranked(Metier metier, Demand demand) {}

    Employment in(Territory territory, long nation) {
        Both counted = counts.of(territory);
        long inhabitants = territory.population();
        PublishedTension published = tensions.of(territory.region());
        double share = nation == 0 ? 0 : (double) inhabitants / nation;
        List<Ranked> ranked = reference.metiers().values().stream()
                .map(metier -> new Ranked(metier, demand(metier, counted, share, published)))
                .sorted(Comparator.comparingDouble((Ranked r) -> r.demand().points())
                        .reversed()
                        .thenComparing(r -> r.metier().slug()))
                .toList();
        var metiers = new ArrayList<TerritorySheet.Metier>();
        for (Ranked each : ranked) {
            metiers.add(shown(metiers.size() + 1, each, inhabitants, territory.region(), published));
        }
        return new Employment(
                clock.instant(),
                territory instanceof Territory.Surroundings ? Territory.Surroundings.RADIUS_KM : null,
                inhabitants,
                new TerritorySheet.Offers(
                        counted.here().all().offers(),
                        counted.here().all().lacking(),
                        counted.everywhere().all().offers()),
                counted.here().formations(),
                counted.events(),
                metiers,
                families(counted.here().byFamily()),
                Method.TEXT);
    }

    private static Demand demand(Metier metier, Both counted, double share, PublishedTension published) {
        return Demand.of(
                counted.here().byMetier().getOrDefault(metier.slug(), Counted.NOTHING),
                counted.everywhere().byMetier().getOrDefault(metier.slug(), Counted.NOTHING),
                share,
                published.standing(metier.slug()));
    }

    private TerritorySheet.Metier shown(
            int rank, Ranked ranked, long inhabitants, String region, PublishedTension published) {
        Demand demand = ranked.demand();
        Metier metier = ranked.metier();
        long offers = demand.here().offers();
        return new TerritorySheet.Metier(
                rank,
                metier.slug(),
                metier.label(),
                offers,
                inhabitants == 0 ? 0 : hundredths(offers * 10_000.0 / inhabitants),
                hundredths(demand.ratio()),
                hundredths(demand.here().lackingShare()),
                demand.points(),
                demand.parts().stream()
                        .map(part -> new TerritorySheet.Part(part.name(), part.points(), part.of()))
                        .toList(),
                published(metier.slug(), region, published));
    }

    private @Nullable Published published(String metier, String region, PublishedTension published) {
        Figures figures = published.of(metier);
        return figures == null
                ? null
                : new Published(
                        new Named(region, reference.territories().regions().getOrDefault(region, region)),
                        figures.year(),
                        figures.source(),
                        figures.occupations(),
                        figures.bassins(),
                        figures.offersPerSeeker(),
                        published.rank(metier),
                        published.size(),
                        figures.indicators());
    }

    private static List<Family> families(Map<String, Long> offers) {
        return offers.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(family -> new Family(
                        family.getKey(),
                        Families.NAMES.getOrDefault(family.getKey(), family.getKey()),
                        family.getValue()))
                .toList();
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
