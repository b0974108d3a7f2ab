package fr.prendresoin.search.formations;

import fr.prendresoin.search.detours.NextStep;
import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.glance.Glance;
import fr.prendresoin.search.glance.Part;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Courses among other things.
@Component
public final class FormationGlances {

    private final FormationReader reader;
    private final FormationSteps steps;
    private final String alias;

    FormationGlances(FormationReader reader, FormationSteps steps, Indexes indexes) {
        this.reader = reader;
        this.steps = steps;
        this.alias = indexes.of(Kind.FORMATIONS).alias();
    }

    /// The courses that a search over all kinds finds.
    ///
    /// @param given the parameters of a search of courses
    public Glance<FormationCard> of(Map<String, String[]> given) {
        FormationSearch search = search(given);
        return new Glance<>(
                List.of(alias), FormationQueries.page(search).exactly().json(), answer -> read(search, answer));
    }

    /// What to do when it finds too few.
    ///
    /// @param total how many it finds
    public List<NextStep> next(Map<String, String[]> given, long total) {
        return steps.of(given, search(given), total);
    }

    private FormationSearch search(Map<String, String[]> given) {
        return reader.read(FormationReader.PARAMETERS.read(given));
    }

    private static Part<FormationCard> read(FormationSearch search, JsonNode answer) {
        return new Part<>(
                Hits.total(answer),
                Hits.of(answer).stream()
                        .map(hit -> FormationCard.of(
                                hit, search.today(), search.asked().around()))
                        .toList());
    }
}
