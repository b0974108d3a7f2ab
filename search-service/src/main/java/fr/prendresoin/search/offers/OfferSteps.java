package fr.prendresoin.search.offers;

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

/// What to do when a search of offers finds little.
@Component
class OfferSteps {

    private static final Elsewhere.Fields COURSES =
            new Elsewhere.Fields("formation.metiers", "formation.places.department", "formation.places.region");

    private static final Widening WIDENING = new Widening(
            Map.ofEntries(
                    Map.entry("contract", "Tous les contrats"),
                    Map.entry("workingTime", "Temps plein et temps partiel"),
                    Map.entry("hours", "Tous les horaires"),
                    Map.entry("experience", "Quelle que soit l’expérience demandée"),
                    Map.entry("diploma", "Avec ou sans diplôme"),
                    Map.entry("apprenticeship", "Avec ou sans alternance"),
                    Map.entry("licence", "Avec ou sans permis"),
                    Map.entry("salaryMin", "Quel que soit le salaire"),
                    Map.entry("publishedWithin", "Quelle que soit la date"),
                    Map.entry("disabilityFriendly", "Toutes les offres, ouvertes ou non aux personnes handicapées"),
                    Map.entry("family", "Toutes les familles de métiers"),
                    Map.entry("rome", "Tous les codes ROME")),
            Set.of("contract", "workingTime", "hours", "experience", "diploma", "apprenticeship", "licence"),
            "Recevoir les nouvelles offres");

    private final OfferReader reader;
    private final NextSteps steps;

    OfferSteps(OfferReader reader, NextSteps steps) {
        this.reader = reader;
        this.steps = steps;
    }

    /// @param given the parameters of the search, as they came
    /// @param total how many offers it found
    List<NextStep> of(Map<String, String[]> given, OfferSearch search, long total) {
        var detours = new Detours(given, search.asked(), WIDENING);
        List<String> metiers = search.asked().metiers(search.chosen().get(Facet.METIER));
        return steps.of(new NextSteps.Poor(
                Kind.OFFERS,
                detours,
                List.of(),
                detours.elsewhere("formations", "Se former à ce métier", Kind.FORMATIONS, COURSES, metiers),
                metiers,
                total,
                other -> OfferQueries.filters(reader.read(OfferReader.PARAMETERS.read(other)))));
    }
}
