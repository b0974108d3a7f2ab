package fr.prendresoin.website.metiers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key métier, in brief.
public record MetierSummary(
        String slug, String label, @Nullable String acronym, String family, List<String> families, String summary) {}
