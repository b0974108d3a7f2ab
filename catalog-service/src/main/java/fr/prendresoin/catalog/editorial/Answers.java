package fr.prendresoin.catalog.editorial;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What the addresses of editors answer besides a document.
public final class Answers {

    private Answers() {}

    public record DocumentList(
            @Schema(description = "Nombre de documents") int total, List<DocumentSummary> items) {}

    public record VersionList(
            @Schema(description = "La plus récente en tête") List<Version> items) {}

    @Schema(description = "Un document tel qu’il a été publié, tel que l’édition le livre ou tel que l’ébauche le dit.")
    public record DocumentVersion(
            @Schema(description = "Une version, « draft », « published » ou « shipped »", example = "3")
            String version,

            Object document) {}

    public record DifferenceList(String from, String to, List<Difference> items) {}
}
