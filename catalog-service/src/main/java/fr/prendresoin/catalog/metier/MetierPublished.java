package fr.prendresoin.catalog.metier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What other services need of a métier: enough to classify and to search, not the fiche.
record MetierPublished(
        String slug,
        String label,
        String labelMasculine,
        String labelFeminine,
        @Nullable String acronym,
        String family,
        List<String> families,
        String segment,
        List<String> romes,
        List<String> synonyms,
        String summary) {

    static MetierPublished of(Metier metier) {
        return new MetierPublished(
                metier.slug(),
                metier.label(),
                metier.labelMasculine(),
                metier.labelFeminine(),
                metier.acronym(),
                metier.family(),
                metier.families(),
                metier.segment(),
                metier.romes().stream().map(Metier.Rome::code).toList(),
                metier.otherNames(),
                metier.summary());
    }
}
