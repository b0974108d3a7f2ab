package fr.prendresoin.website.metiers;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/// What a diploma is to the access to a métier.
public enum Role {
    QUALIFIES,
    PRIOR,
    LIGHTENS,
    REQUIRED,
    ON_THE_JOB,
    HELPS;

    /// None for a word that is not known here: no way is made of it.
    @JsonCreator
    static @Nullable Role of(String word) {
        return switch (word) {
            case "qualifies" -> QUALIFIES;
            case "prior" -> PRIOR;
            case "lightens" -> LIGHTENS;
            case "required" -> REQUIRED;
            case "on-the-job" -> ON_THE_JOB;
            case "helps" -> HELPS;
            default -> null;
        };
    }
}
