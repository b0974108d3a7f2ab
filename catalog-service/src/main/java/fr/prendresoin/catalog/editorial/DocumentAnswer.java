package fr.prendresoin.catalog.editorial;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.ResponseEntity;

/// A document with where it stands. Its tag is what the next operation starts from.
@Schema(description = "Un document en cours d’édition.")
public record DocumentAnswer(
        @JsonUnwrapped DocumentSummary summary,

        @Schema(description = "Le document : l’ébauche s’il y en a une, sinon ce qui est publié")
        Object document) {

    static ResponseEntity<DocumentAnswer> of(WorkingCopy copy, String title) {
        return ResponseEntity.ok()
                .eTag(copy.tag())
                .body(new DocumentAnswer(DocumentSummary.of(copy, title), copy.document()));
    }
}
