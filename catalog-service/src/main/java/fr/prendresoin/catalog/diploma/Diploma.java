package fr.prendresoin.catalog.diploma;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A diploma, title or course, as its file holds it: what it refers to is there by id.
///
/// @param rncp absent for what the national directory does not register
/// @param blocks our summaries, not the official titles
/// @param fundings slugs of the routes that may pay for it
/// @param metiers slugs of the fiches that it leads to
public record Diploma(
        String code,
        String name,
        String type,
        @Nullable Integer level,
        @Nullable String acronym,
        List<String> otherNames,
        String summary,
        String duration,
        @Nullable Integer durationMonths,
        @Nullable Hours hours,
        String durationConfidence,
        @Nullable Registration rncp,
        List<String> access,
        List<String> blocks,
        List<String> fundings,
        boolean apprenticeship,
        boolean vae,
        @Nullable Boolean parcoursup,
        List<String> metiers,
        @Nullable String notes) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Aggregate aggregate() {
        return Aggregate.published(Kind.DIPLOMA, code, this, DiplomaPublished.of(this));
    }

    /// Its registration as it stands now; none for what the directory does not register.
    public @Nullable Rncp registered(Clock clock) {
        return rncp == null ? null : Rncp.of(rncp, LocalDate.now(clock.withZone(PARIS)));
    }
}
