package fr.prendresoin.search.formations;

import fr.prendresoin.search.detours.Detour;
import fr.prendresoin.search.detours.Detours;
import fr.prendresoin.search.detours.Elsewhere;
import fr.prendresoin.search.detours.NextStep;
import fr.prendresoin.search.detours.NextSteps;
import fr.prendresoin.search.detours.Widening;
import fr.prendresoin.search.index.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What to do when a search of courses finds little.
@Component
class FormationSteps {

    private static final Elsewhere.Fields OFFERS =
            new Elsewhere.Fields("offer.metier", "offer.place.department", "offer.place.region");

    private static final Widening WIDENING = new Widening(
            Map.ofEntries(
                    Map.entry("family", "Toutes les familles de métiers"),
                    Map.entry("diploma", "Quel que soit le diplôme"),
                    Map.entry("level", "Tous les niveaux"),
                    Map.entry("modality", "Sur place ou à distance"),
                    Map.entry("funding", "Quel que soit le financement"),
                    Map.entry("startsWithin", "Quelle que soit la date de début"),
                    Map.entry("certifying", "Avec ou sans certification"),
                    Map.entry("apprenticeship", "Avec ou sans alternance")),
            Set.of("modality", "funding", "certifying", "apprenticeship"),
            "Recevoir les nouvelles formations");

    private final FormationReader reader;
    private final NextSteps steps;

    FormationSteps(FormationReader reader, NextSteps steps) {
        this.reader = reader;
        this.steps = steps;
    }

    /// @param given the parameters of the search, as they came
    /// @param total how many courses it found
    List<NextStep> of(Map<String, String[]> given, FormationSearch search, long total) {
        var detours = new Detours(given, search.asked(), WIDENING);
        List<String> metiers = search.asked().metiers(search.chosen().get(FormationFacet.METIER));
        return steps.of(new NextSteps.Poor(
                Kind.FORMATIONS,
                detours,
                fromAfar(search, detours),
                detours.elsewhere("offers", "Voir les offres d’emploi de ce métier", Kind.OFFERS, OFFERS, metiers),
                metiers,
                total,
                other -> FormationQueries.filters(reader.read(FormationReader.PARAMETERS.read(other)))));
    }

    /// Where nothing is near, one may follow a course from home.
    private static List<Detour> fromAfar(FormationSearch search, Detours detours) {
        boolean somewhere = search.asked().around() != null
                || search.chosen().containsKey(FormationFacet.DEPARTMENT)
                || search.chosen().containsKey(FormationFacet.REGION);
        return somewhere && !search.chosen().containsKey(FormationFacet.MODALITY)
                ? List.of(detours.anywhere("distance", "Suivre une formation à distance", "modality", "distance"))
                : List.of();
    }
}
