package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.diploma.Diploma;
import fr.prendresoin.catalog.diploma.Diplomas;
import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.rome.RomeCodes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The shipped métiers. A reference that leads nowhere is refused.
public final class MetierFiles {

    private static final String FILE = "metiers.json";
    private static final String RELATED = "related-metiers.json";

    private final List<Fiche> fiches = new ReferenceFile(FILE).list(Fiche.class);
    private final List<RelatedMetier> related = related();
    private final FicheReferences references;
    private final Families families;

    public MetierFiles(List<RomeCode> romes, List<Diploma> diplomas, Families families) {
        this.families = families;
        references = new FicheReferences(new RomeCodes(romes), new Diplomas(diplomas, Set.of()), related, fiches);
    }

    /// The métiers that fiches lead to and that have no fiche. They are part of a release, and have no events.
    static List<RelatedMetier> related() {
        return new ReferenceFile(RELATED).list(RelatedMetier.class);
    }

    /// The form of a fiche, with what these files have to refer to.
    public Form form() {
        return new FicheForm(() -> references, families);
    }

    public List<Aggregate> read() {
        var rules = new FicheRules(references, families);
        for (Fiche fiche : fiches) {
            rules.faults(fiche).forEach(fault -> {
                throw new InvalidReference(FILE, fiche.slug() + " " + fault.field() + ": " + fault.message());
            });
        }
        checkRelated();
        return fiches.stream()
                .map(fiche -> MetierPublished.aggregate(fiche, references))
                .toList();
    }

    private void checkRelated() {
        Set<String> described = fiches.stream().map(Fiche::slug).collect(Collectors.toSet());
        Set<String> reached = fiches.stream()
                .flatMap(fiche -> Stream.concat(fiche.evolutions().stream(), fiche.bridges().stream()))
                .collect(Collectors.toSet());
        for (RelatedMetier metier : related) {
            require(!described.contains(metier.slug()), metier, "has a fiche");
            require(reached.contains(metier.slug()), metier, "is reached from no fiche");
            require(families.slugs().contains(metier.family()), metier, "is of an unknown family");
            require(
                    references.romes(metier.romes()).size() == metier.romes().size(),
                    metier,
                    "has an unknown ROME code");
        }
    }

    private static void require(boolean condition, RelatedMetier metier, String fault) {
        if (!condition) {
            throw new InvalidReference(RELATED, metier.slug() + " " + fault);
        }
    }
}
