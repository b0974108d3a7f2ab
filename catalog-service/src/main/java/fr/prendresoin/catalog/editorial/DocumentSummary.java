package fr.prendresoin.catalog.editorial;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a document stands.
@Schema(description = "Où en est un document.")
public record DocumentSummary(
        @Schema(description = "Identifiant", example = "aide-soignant")
        String id,

        @Schema(example = "Aide-soignant / Aide-soignante") String title,

        @Schema(
                description = "« published » : rien n’est en cours ; « draft » : une ébauche est à relire ;"
                        + " « reviewed » : une ébauche relue attend sa publication",
                allowableValues = {"published", "draft", "reviewed"})
        String status,

        @Schema(description = "Version publiée") long version,

        @Schema(description = "Vrai si des éditeurs l’ont changé : les éditions suivantes ne le remplacent plus")
        boolean edited,

        @Schema(
                description =
                        "Vrai si une édition plus récente l’a changé depuis : voir la différence avec « shipped »")
        boolean editionChanged,

        @Schema(description = "Qui a écrit l’ébauche") @Nullable String author,

        @Schema(description = "Quand l’ébauche a été enregistrée") @Nullable Instant savedAt,

        @Schema(description = "Qui a relu l’ébauche") @Nullable String reviewer,

        @Schema(description = "Quand l’ébauche a été relue") @Nullable Instant reviewedAt,

        @Schema(description = "Version publiée quand l’ébauche a été enregistrée ; l’ébauche part d’elle") @Nullable Long basedOn) {

    static DocumentSummary of(WorkingCopy copy, String title) {
        Draft draft = copy.draft();
        return new DocumentSummary(
                copy.published().id(),
                title,
                copy.status(),
                copy.published().version(),
                copy.published().isEdited(),
                copy.published().isChangedBelow(),
                draft.author(),
                draft.savedAt(),
                draft.reviewer(),
                draft.reviewedAt(),
                draft.basedOn());
    }
}
