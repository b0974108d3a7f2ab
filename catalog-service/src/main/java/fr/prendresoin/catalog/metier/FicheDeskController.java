package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.editorial.Answers.DifferenceList;
import fr.prendresoin.catalog.editorial.Answers.DocumentList;
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

/// Where editors change the fiches.
@RestController
@RequestMapping("/api/editorial/metiers")
@Tag(name = "Édition des fiches métiers")
class FicheDeskController {

    private final Desk desk;
    private final Archive archive;

    FicheDeskController(Desk desk, Archive archive) {
        this.desk = desk;
        this.archive = archive;
    }

    @GetMapping
    @Operation(
            summary = "Les fiches et leurs ébauches",
            description = "Par ordre alphabétique, avec ce qui est en cours et ce qu’une édition plus récente change.")
    DocumentList fiches() {
        return desk.all(Kind.METIER);
    }

    @GetMapping("/{slug}/draft")
    @Operation(
            summary = "L’ébauche",
            description = "Sans ébauche, ce qui est publié. L’ETag est à donner dans If-Match à l’opération suivante.")
    ResponseEntity<DocumentAnswer> ficheDraft(
            @Parameter(description = "Identifiant", example = "aide-soignant") @PathVariable String slug) {
        return desk.read(Kind.METIER, slug);
    }

    @PutMapping("/{slug}/draft")
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
                                            schema = @Schema(implementation = Fiche.class))))
    @ConditionalChange
    ResponseEntity<DocumentAnswer> saveFiche(
            @Parameter(description = "Identifiant", example = "aide-soignant") @PathVariable String slug,
            @Parameter(description = Desk.IF_MATCH) @RequestHeader(value = "If-Match", required = false) @Nullable String condition,
            @RequestBody JsonNode document,
            HttpServletRequest request) {
        return desk.save(Kind.METIER, slug, document, request, condition);
    }

    @DeleteMapping("/{slug}/draft")
    @Operation(summary = "Retirer l’ébauche", description = "Ce qui est publié reste. 409 s’il n’y a pas d’ébauche.")
    @ConditionalChange
    ResponseEntity<DocumentAnswer> discardFiche(
            @Parameter(description = "Identifiant", example = "aide-soignant") @PathVariable String slug,
            @Parameter(description = Desk.IF_MATCH) @RequestHeader(value = "If-Match", required = false) @Nullable String condition) {
        return desk.discard(Kind.METIER, slug, condition);
    }

    @PostMapping("/{slug}/draft/review")
    @Operation(
            summary = "Dire que l’ébauche est relue",
            description = "Par une autre personne que celle qui l’a écrite, sauf pour une administratrice ou un"
                    + " administrateur.")
    @ConditionalChange
    ResponseEntity<DocumentAnswer> reviewFiche(
            @Parameter(description = "Identifiant", example = "aide-soignant") @PathVariable String slug,
            @Parameter(description = Desk.IF_MATCH) @RequestHeader(value = "If-Match", required = false) @Nullable String condition,
            HttpServletRequest request) {
        return desk.review(Kind.METIER, slug, request, condition);
    }

    @PostMapping("/{slug}/draft/publish")
    @Operation(
            summary = "Publier l’ébauche relue",
            description = "Elle l’emporte sur l’édition livrée, et chaque lecteur en est informé. Publier ce que dit"
                    + " l’édition rend le document aux éditions suivantes.")
    @ConditionalChange
    ResponseEntity<DocumentAnswer> publishFiche(
            @Parameter(description = "Identifiant", example = "aide-soignant") @PathVariable String slug,
            @Parameter(description = Desk.IF_MATCH) @RequestHeader(value = "If-Match", required = false) @Nullable String condition,
            HttpServletRequest request) {
        return desk.publish(Kind.METIER, slug, request, condition);
    }

    @GetMapping("/{slug}/history")
    @Operation(summary = "Les versions publiées", description = "Par une édition ou par des personnes.")
    VersionList ficheHistory(
            @Parameter(description = "Identifiant", example = "aide-soignant") @PathVariable String slug) {
        return archive.history(Kind.METIER, slug);
    }

    @GetMapping("/{slug}/versions/{version}")
    @Operation(
            summary = "Une version",
            description = "Pour y revenir : l’enregistrer comme ébauche, la faire relire et la publier.")
    DocumentVersion ficheVersion(
            @Parameter(description = "Identifiant", example = "aide-soignant") @PathVariable String slug,
            @Parameter(description = Archive.WHICH, example = "1")
                    @PathVariable
                    @Pattern(regexp = Archive.VERSIONS, message = Archive.UNKNOWN_VERSION) String version) {
        return archive.version(Kind.METIER, slug, version);
    }

    @GetMapping("/{slug}/diff")
    @Operation(
            summary = "Ce qui diffère entre deux versions",
            description = "Pour voir ce qu’une édition plus récente propose : from=published et to=shipped.")
    DifferenceList ficheDifferences(
            @Parameter(description = "Identifiant", example = "aide-soignant") @PathVariable String slug,
            @Parameter(description = Archive.WHICH, example = "published")
                    @RequestParam
                    @Pattern(regexp = Archive.VERSIONS, message = Archive.UNKNOWN_VERSION) String from,
            @Parameter(description = Archive.WHICH, example = "draft")
                    @RequestParam
                    @Pattern(regexp = Archive.VERSIONS, message = Archive.UNKNOWN_VERSION) String to) {
        return archive.differences(Kind.METIER, slug, from, to);
    }
}
