package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.metier.Fiche.Indicators;
import fr.prendresoin.catalog.metier.Fiche.Range;
import fr.prendresoin.catalog.metier.Metier.Link;
import fr.prendresoin.catalog.metier.Metier.Rome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What other services need of a métier: enough to classify, to search, to match and to orient.
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
        String summary,
        String plainSummary,
        List<String> skills,
        List<String> qualities,
        List<String> workplaces,
        List<Access> diplomas,
        boolean accessibleWithoutDiploma,
        boolean apprenticeship,
        boolean vae,
        Indicators indicators,
        Pay salary,
        List<String> evolutions,
        List<String> bridges) {

    static Aggregate aggregate(Fiche fiche, FicheReferences references) {
        return Aggregate.published(Kind.METIER, fiche.slug(), fiche, of(fiche, references));
    }

    private static MetierPublished of(Fiche fiche, FicheReferences references) {
        return new MetierPublished(
                fiche.slug(),
                fiche.label(),
                fiche.labelMasculine(),
                fiche.labelFeminine(),
                fiche.acronym(),
                fiche.family(),
                fiche.families(),
                fiche.segment(),
                references.romes(fiche.romes()).stream().map(Rome::code).toList(),
                fiche.otherNames(),
                fiche.summary(),
                fiche.plainSummary(),
                fiche.skills(),
                fiche.qualities(),
                fiche.workplaces(),
                fiche.diplomas().stream()
                        .flatMap(path -> references
                                .diploma(path.code())
                                .map(diploma -> new Access(
                                        diploma.code(), diploma.name(), diploma.level(), path.role(), path.towards()))
                                .stream())
                        .toList(),
                fiche.accessibleWithoutDiploma(),
                fiche.apprenticeship(),
                fiche.vae(),
                fiche.indicators(),
                new Pay(
                        fiche.salary().beginner(),
                        fiche.salary().experienced(),
                        fiche.salary().year()),
                references.links(fiche.evolutions()).stream().map(Link::slug).toList(),
                references.links(fiche.bridges()).stream().map(Link::slug).toList());
    }

    record Access(
            String code,
            String name,
            @Nullable Integer level,
            @Nullable AccessRole role,
            @Nullable String towards) {}

    record Pay(Range beginner, Range experienced, int year) {}
}
