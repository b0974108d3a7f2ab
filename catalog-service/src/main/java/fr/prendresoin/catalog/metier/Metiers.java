package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.text.Folded;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The métiers in the order of their names.
public final class Metiers {

    private final List<Metier> metiers;

    public Metiers(List<Metier> metiers) {
        this.metiers = metiers.stream()
                .sorted(Comparator.comparing(Metier::label, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    Optional<Metier> find(String slug) {
        return metiers.stream().filter(metier -> metier.slug().equals(slug)).findFirst();
    }

    /// The métiers of a family that answer to a name: those whose own name or acronym begins so come first.
    List<Metier> search(@Nullable String family, @Nullable String name) {
        Folded wanted = Folded.of(name == null ? "" : name);
        return metiers.stream()
                .filter(metier -> family == null || metier.families().contains(family))
                .filter(metier -> names(metier).anyMatch(known -> known.hasWordStarting(wanted)))
                .sorted(Comparator.comparing((Metier metier) -> !isOwnName(metier, wanted)))
                .toList();
    }

    private static boolean isOwnName(Metier metier, Folded wanted) {
        return ownNames(metier).anyMatch(known -> known.startsWith(wanted));
    }

    private static Stream<Folded> names(Metier metier) {
        return Stream.concat(ownNames(metier), metier.otherNames().stream().map(Folded::of));
    }

    private static Stream<Folded> ownNames(Metier metier) {
        return Stream.of(metier.labelMasculine(), metier.labelFeminine(), metier.label(), metier.acronym())
                .filter(java.util.Objects::nonNull)
                .map(Folded::of);
    }
}
