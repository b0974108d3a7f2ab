package fr.prendresoin.website.robots;

import java.util.List;
import java.util.stream.Stream;

/// The pages that are always there. What they show changes with the hour: they have no date.
final class StandingPages {

    static final List<Entry> ALL = Stream.of(
                    "/",
                    "/metiers",
                    "/offres",
                    "/formations",
                    "/financements",
                    "/financements/qui-peut-payer",
                    "/orientation",
                    "/correspondance",
                    "/territoires",
                    "/territoires/comparer",
                    "/territoires/methode",
                    "/donnees-ouvertes",
                    "/partenaires/widget",
                    "/aide",
                    "/accessibilite",
                    "/ecoconception",
                    "/donnees-personnelles",
                    "/mentions-legales",
                    "/plan-du-site")
            .map(Entry::of)
            .toList();

    private StandingPages() {}
}
