package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.diploma.Diplomas;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.metier.Metier.Link;
import fr.prendresoin.catalog.rome.RomeCodes;
import fr.prendresoin.catalog.text.Folded;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The métiers in the order of their names, and the pages that links between them lead to.
public final class Metiers {

    private final List<RelatedMetier> related = MetierFiles.related();
    private final RomeCodes codes;
    private final Diplomas diplomas;
    private final Clock clock;
    private volatile Shown shown;

    public Metiers(RomeCodes codes, Diplomas diplomas, Clock clock, List<Fiche> fiches, Set<String> withdrawn) {
        this.codes = codes;
        this.diplomas = diplomas;
        this.clock = clock;
        this.shown = shown(fiches, withdrawn);
    }

    /// From now on these are the fiches.
    public void show(List<Fiche> fiches, Set<String> withdrawn) {
        shown = shown(fiches, withdrawn);
    }

    boolean isWithdrawn(String slug) {
        return shown.withdrawn.contains(slug);
    }

    /// The name of a métier with a fiche.
    public Optional<String> label(String slug) {
        return fiche(slug).map(Fiche::label);
    }

    /// The form of a fiche, with what is there to refer to now.
    public Form form(Families families) {
        return new FicheForm(() -> shown.references, families);
    }

    Optional<MetierPage> page(String slug) {
        Shown now = shown;
        return now.fiches.stream()
                .filter(fiche -> fiche.slug().equals(slug))
                .findFirst()
                .<MetierPage>map(fiche -> Metier.of(fiche, now.references, clock))
                .or(() -> related.stream()
                        .filter(metier -> metier.slug().equals(slug))
                        .findFirst()
                        .map(metier -> ShortPage.of(
                                metier,
                                now.references,
                                now.leadingTo(slug, Fiche::evolutions),
                                now.leadingTo(slug, Fiche::bridges))));
    }

    /// None for what is no key métier.
    public List<String> familiesOf(String slug) {
        return fiche(slug).map(Fiche::families).orElse(List.of());
    }

    /// The métiers of a family that answer to a name: those whose own name or acronym begins so come first.
    List<Fiche> search(@Nullable String family, @Nullable String name) {
        Folded wanted = Folded.of(name == null ? "" : name);
        return shown.fiches.stream()
                .filter(metier -> family == null || metier.families().contains(family))
                .filter(metier -> names(metier).anyMatch(known -> known.hasWordStarting(wanted)))
                .sorted(Comparator.comparing((Fiche metier) -> !isOwnName(metier, wanted)))
                .toList();
    }

    private Optional<Fiche> fiche(String slug) {
        return shown.fiches.stream().filter(fiche -> fiche.slug().equals(slug)).findFirst();
    }

    private Shown shown(List<Fiche> fiches, Set<String> withdrawn) {
        return new Shown(
                fiches.stream()
                        .sorted(Comparator.comparing(Fiche::label, Collator.getInstance(Locale.FRENCH)))
                        .toList(),
                new FicheReferences(codes, diplomas, related, fiches),
                withdrawn);
    }

    private static boolean isOwnName(Fiche metier, Folded wanted) {
        return ownNames(metier).anyMatch(known -> known.startsWith(wanted));
    }

    private static Stream<Folded> names(Fiche metier) {
        return Stream.concat(ownNames(metier), metier.otherNames().stream().map(Folded::of));
    }

    private static Stream<Folded> ownNames(Fiche metier) {
        return Stream.of(metier.labelMasculine(), metier.labelFeminine(), metier.label(), metier.acronym())
                .filter(Objects::nonNull)
                .map(Folded::of);
    }

    private record Shown(List<Fiche> fiches, FicheReferences references, Set<String> withdrawn) {

        List<Link> leadingTo(String slug, Function<Fiche, List<String>> by) {
            return references.links(fiches.stream()
                    .filter(fiche -> by.apply(fiche).contains(slug))
                    .map(Fiche::slug)
                    .toList());
        }
    }
}
