package fr.prendresoin.catalog.tuning;

import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.editorial.Answers.DifferenceList;
import fr.prendresoin.catalog.editorial.Answers.DocumentVersion;
import fr.prendresoin.catalog.editorial.Answers.VersionList;
import fr.prendresoin.catalog.editorial.Archive;
import fr.prendresoin.catalog.editorial.ConditionalChange;
import fr.prendresoin.catalog.editorial.Desk;
import fr.prendresoin.catalog.editorial.DocumentAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Where editors tune the search: one address per document.
@RestController
@RequestMapping("/api/search/{name:synonyms|boosts}")
@Tag(name = "Réglages de la recherche")
class TuningController {

    private static final String NAME =
            "« synonyms » : les mots qui veulent dire la même chose ; « boosts » : le poids des signes";

    private final Desk desk;
    private final Archive archive;

    TuningController(Desk desk, Archive archive) {
        this.desk = desk;
        this.archive = archive;
    }

    @GetMapping
    @Operation(summary = "Ce qui est publié", description = "Et donc ce dont la recherche se sert.")
    DocumentVersion publishedTuning(@Parameter(description = NAME) @PathVariable String name) {
        return archive.version(kind(name), name, "published");
    }

    @GetMapping("/draft")
    @Operation(
            summary = "L’ébauche",
            description = "Sans ébauche, ce qui est publié. L’ETag est à donner dans If-Match à l’opération suivante.")
    ResponseEntity<DocumentAnswer> tuningDraft(@Parameter(description = NAME) @PathVariable String name) {
        return desk.read(kind(name), name);
    }

    @PutMapping("/draft")
    @Operation(
            summary = "Enregistrer l’ébauche",
            description = "Chaque champ est vérifié : le problème nomme par son pointeur JSON celui qui ne va pas. Une"
                    + " ébauche relue est à relire.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(oneOf = {Synonyms.class, Boosts.class}))))
    @ConditionalChange
    ResponseEntity<DocumentAnswer> saveTuning(
            @Parameter(description = NAME) @PathVariable String name,
            @Parameter(description = Desk.IF_MATCH) @RequestHeader(value = "If-Match", required = false) @Nullable String condition,
            @RequestBody JsonNode document,
            HttpServletRequest request) {
        return desk.save(kind(name), name, document, request, condition);
    }

    @DeleteMapping("/draft")
    @Operation(summary = "Retirer l’ébauche", description = "Ce qui est publié reste. 409 s’il n’y a pas d’ébauche.")
    @ConditionalChange
    ResponseEntity<DocumentAnswer> discardTuning(
            @Parameter(description = NAME) @PathVariable String name,
            @Parameter(description = Desk.IF_MATCH) @RequestHeader(value = "If-Match", required = false) @Nullable String condition) {
        return desk.discard(kind(name), name, condition);
    }

    @PostMapping("/draft/review")
    @Operation(
            summary = "Dire que l’ébauche est relue",
            description = "Par une autre personne que celle qui l’a écrite, sauf pour une administratrice ou un"
                    + " administrateur.")
    @ConditionalChange
    ResponseEntity<DocumentAnswer> reviewTuning(
            @Parameter(description = NAME) @PathVariable String name,
            @Parameter(description = Desk.IF_MATCH) @RequestHeader(value = "If-Match", required = false) @Nullable String condition,
            HttpServletRequest request) {
        return desk.review(kind(name), name, request, condition);
    }

    @PostMapping("/draft/publish")
    @Operation(
            summary = "Publier l’ébauche relue",
            description = "Elle l’emporte sur l’édition livrée, et chaque lecteur en est informé. Publier ce que dit"
                    + " l’édition rend le document aux éditions suivantes.")
    @ConditionalChange
    ResponseEntity<DocumentAnswer> publishTuning(
            @Parameter(description = NAME) @PathVariable String name,
            @Parameter(description = Desk.IF_MATCH) @RequestHeader(value = "If-Match", required = false) @Nullable String condition,
            HttpServletRequest request) {
        return desk.publish(kind(name), name, request, condition);
    }

    @GetMapping("/history")
    @Operation(summary = "Les versions publiées", description = "Par une édition ou par des personnes.")
    VersionList tuningHistory(@Parameter(description = NAME) @PathVariable String name) {
        return archive.history(kind(name), name);
    }

    @GetMapping("/versions/{version}")
    @Operation(
            summary = "Une version",
            description = "Pour y revenir : l’enregistrer comme ébauche, la faire relire et la publier.")
    DocumentVersion tuningVersion(
            @Parameter(description = NAME) @PathVariable String name,
            @Parameter(description = Archive.WHICH, example = "1")
                    @PathVariable
                    @Pattern(regexp = Archive.VERSIONS, message = Archive.UNKNOWN_VERSION) String version) {
        return archive.version(kind(name), name, version);
    }

    @GetMapping("/diff")
    @Operation(
            summary = "Ce qui diffère entre deux versions",
            description = "Pour voir ce qu’une édition plus récente propose : from=published et to=shipped.")
    DifferenceList tuningDifferences(
            @Parameter(description = NAME) @PathVariable String name,
            @Parameter(description = Archive.WHICH, example = "published")
                    @RequestParam
                    @Pattern(regexp = Archive.VERSIONS, message = Archive.UNKNOWN_VERSION) String from,
            @Parameter(description = Archive.WHICH, example = "draft")
                    @RequestParam
                    @Pattern(regexp = Archive.VERSIONS, message = Archive.UNKNOWN_VERSION) String to) {
        return archive.differences(kind(name), name, from, to);
    }

    private static Kind kind(String name) {
        return name.equals("boosts") ? Kind.BOOSTS : Kind.SYNONYMS;
    }
}
