package fr.prendresoin.website.diplomes;

import fr.prendresoin.website.financements.FundingSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A diploma, a title or a short course, as the catalogue tells it.
///
/// @param blockSummaries what is learnt, in our words
/// @param parcoursup null when it depends
public record Diploma(
        String code,
        String name,
        String type,
        @Nullable Integer level,
        @Nullable String acronym,
        List<String> otherNames,
        String summary,
        String duration,
        String durationConfidence,
        @Nullable Hours hours,
        @Nullable Rncp rncp,
        List<String> access,
        List<String> blockSummaries,
        List<FundingSummary> fundings,
        boolean apprenticeship,
        boolean vae,
        @Nullable Boolean parcoursup,
        List<Metier> metiers,
        @Nullable String notes) {

    public record Hours(
            @Nullable Integer theory,
            @Nullable Integer placement,
            @Nullable Integer total) {}

    /// The register's word on it.
    ///
    /// @param status `current`, or `to-verify` when its last day is past or not known
    public record Rncp(
            String status,
            @Nullable String code,
            String explanation,
            @Nullable String source) {

        public boolean isCurrent() {
            return status.equals("current");
        }
    }

    public record Metier(String slug, String label) {}
}
