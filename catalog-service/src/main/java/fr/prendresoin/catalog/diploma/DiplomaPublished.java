package fr.prendresoin.catalog.diploma;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What other services need of a diploma: enough to search and to name it.
record DiplomaPublished(
        String code,
        String name,
        String type,
        @Nullable Integer level,
        @Nullable String acronym,
        List<String> otherNames,
        @Nullable Integer durationMonths,
        @Nullable String rncp,
        @Nullable String rncpValidUntil,
        @Nullable String formerRncp,
        @Nullable String formerRncpValidUntil,
        List<String> metiers,
        boolean apprenticeship,
        boolean vae,
        String summary) {

    static DiplomaPublished of(Diploma diploma) {
        Registration registration = diploma.rncp();
        return new DiplomaPublished(
                diploma.code(),
                diploma.name(),
                diploma.type(),
                diploma.level(),
                diploma.acronym(),
                diploma.otherNames(),
                diploma.durationMonths(),
                registration == null ? null : registration.code(),
                registration == null ? null : registration.validUntil(),
                registration == null ? null : registration.formerCode(),
                registration == null ? null : registration.formerValidUntil(),
                diploma.metiers(),
                diploma.apprenticeship(),
                diploma.vae(),
                diploma.summary());
    }
}
