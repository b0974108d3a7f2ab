package fr.prendresoin.search.formations;

import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.index.Document;
import fr.prendresoin.search.index.Documents;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Answers questions about one course: it is there, it never was, or it is gone and why.
@Component
class FormationDetails {

    private final Documents documents;
    private final QueryEngine engine;
    private final SearchIndex index;
    private final Registrations registrations;
    private final Clock clock;

    FormationDetails(
            Documents documents, QueryEngine engine, Indexes indexes, Registrations registrations, Clock clock) {
        this.documents = documents;
        this.engine = engine;
        this.index = indexes.of(Kind.FORMATIONS);
        this.registrations = registrations;
        this.clock = clock;
    }

    FormationDetail find(String id) {
        return switch (documents.find(Kind.FORMATIONS, id)) {
            case Document.Visible(JsonNode hit) -> detail(hit);
            case Document.Withdrawn(JsonNode stub) -> throw gone(stub);
            case Document.Absent(String shown) ->
                throw new NotFound("Aucune formation ne porte l’identifiant « " + shown + " ».");
        };
    }

    private FormationDetail detail(JsonNode hit) {
        FormationState formation = Hits.read(hit, "formation", FormationState.class);
        LocalDate today = today();
        Sessions sessions = Sessions.on(today, formation.sessions());
        List<FormationState.Certification> codes = registrations.on(today, formation.certifications());
        return new FormationDetail(
                formation.with(codes, sessions.toCome()), sessions.next(), similar(hit.path("_source")));
    }

    private List<FormationCard> similar(JsonNode document) {
        LocalDate today = today();
        return Hits.of(engine.search(index.alias(), SimilarFormations.to(document))).stream()
                .map(hit -> FormationCard.of(hit, today, null))
                .toList();
    }

    private Gone gone(JsonNode stub) {
        JsonNode formation = stub.path("formation");
        String title = formation.path("title").asString("");
        String reason = stub.path("withdrawn").path("reason").asString("");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("formation", formation.path("id").asString(""));
        properties.put("formationTitle", title);
        properties.put("reason", reason);
        properties.put("withdrawnAt", stub.path("withdrawn").path("at").asString(""));
        properties.put("similar", similar(stub));
        return new Gone(
                "Formation retirée",
                "La formation « " + title + " » n’est plus proposée. "
                        + FormationWords.REASONS.getOrDefault(reason, ""),
                properties);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FormationWords.FRANCE);
    }
}
