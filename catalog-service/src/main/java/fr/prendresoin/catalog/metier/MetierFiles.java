package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.diploma.Diploma;
import fr.prendresoin.catalog.diploma.Diplomas;
import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.rome.RomeCodes;
import java.util.List;
import java.util.stream.Collectors;

/// The shipped métiers. A reference that leads nowhere is refused.
public final class MetierFiles {

    private static final String FILE = "metiers.json";
    private static final String RELATED = "related-metiers.json";

    private final List<Fiche> fiches = new ReferenceFile(FILE).list(Fiche.class);
    private final List<RelatedMetier> related = related();
    private final FicheReferences references;

    private MetierFiles(List<RomeCode> romes, List<Diploma> diplomas) {
        references = new FicheReferences(new RomeCodes(romes), new Diplomas(diplomas), related, fiches);
    }

    public static List<Aggregate> read(List<RomeCode> romes, List<Diploma> diplomas, Families families) {
        return new MetierFiles(romes, diplomas).read(families);
    }

    /// The métiers that fiches lead to and that have no fiche. They are part of a release, and have no events.
    static List<RelatedMetier> related() {
        return new ReferenceFile(RELATED).list(RelatedMetier.class);
    }

    private List<Aggregate> read(Families families) {
        var rules = new FicheRules(references, families);
        for (Fiche fiche : fiches) {
            rules.faults(fiche).forEach(fault -> {
                throw new InvalidReference(FILE, fiche.slug() + " " + fault.field() + ": " + fault.message());
            });
        }
        checkRelated(families);
        return fiches.stream()
                .map(fiche -> MetierPublished.aggregate(fiche, references))
                .toList();
    }

    private void checkRelated(Families families) {
        var described = fiches.stream().map(Fiche::slug).collect(Collectors.toSet());
        for (RelatedMetier metier : related) {
            if (described.contains(metier.slug())
                    || !families.slugs().contains(metier.family())
                    || references.romes(metier.romes()).size() != metier.romes().size()) {
                throw new InvalidReference(RELATED, metier.slug() + " has a fiche, or refers to what is not there");
            }
        }
    }
}
