package fr.prendresoin.search.everything;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.prendresoin.search.engine.Hits;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Something to know in a list of results: a diploma, a way to pay for a course, a page.
@Schema(description = "Une chose à savoir, en bref : un diplôme, un financement, une page.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContentCard(
        @Schema(description = "La sorte de chose", example = "diploma")
        String kind,

        @Schema(description = "Identifiant : le code d’un diplôme, le nom d’une page", example = "DEAS")
        String id,

        String title,
        @Nullable String acronym,
        String summary,

        @Schema(description = "Adresse de la page ; absente d’un diplôme, qui a GET /api/diplomas/{code}") @Nullable String path) {

    static final List<String> FIELDS = List.of(
            "content.slug",
            "content.kind",
            "content.title",
            "content.acronym",
            "content.summary",
            "content.path",
            "diploma.code",
            "diploma.name",
            "diploma.acronym",
            "diploma.summary");

    static ContentCard of(JsonNode hit) {
        if (hit.path("_source").has("diploma")) {
            var diploma = Hits.read(hit, "diploma", Diploma.class);
            return new ContentCard(
                    "diploma", diploma.code(), diploma.name(), diploma.acronym(), diploma.summary(), null);
        }
        var content = Hits.read(hit, "content", Content.class);
        return new ContentCard(
                content.kind(), content.slug(), content.title(), content.acronym(), content.summary(), content.path());
    }

    private record Diploma(
            String code, String name, @Nullable String acronym, String summary) {}

    private record Content(
            String slug,
            String kind,
            String title,
            @Nullable String acronym,
            String summary,
            String path) {}
}
