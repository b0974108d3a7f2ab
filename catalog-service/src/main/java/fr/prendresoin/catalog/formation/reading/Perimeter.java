package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.reading.DiplomaSigns.Diploma;
import fr.prendresoin.catalog.metier.Metiers;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.rome.RomeCodes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a course is about care and social support, and what it prepares for.
final class Perimeter {

    private final RomeCodes romes;
    private final Metiers metiers;

    Perimeter(RomeCodes romes, Metiers metiers) {
        this.romes = romes;
        this.metiers = metiers;
    }

    /// @param families the main one first
    record Place(List<String> metiers, List<String> families) {}

    /// Empty for a course that is out of it. A diploma decides; then the ROME codes, unless every Formacode says
    /// something else; then Formacode alone, where there is no ROME code.
    Optional<Place> of(@Nullable Diploma diploma, List<String> romeCodes, List<String> formacodes) {
        List<RomeCode> ours = romeCodes.stream()
                .map(this::inPerimeter)
                .flatMap(Optional::stream)
                .toList();
        boolean isOurs = diploma != null || (romeCodes.isEmpty() ? speaksOfCare(formacodes) : speaks(ours, formacodes));
        if (!isOurs) {
            return Optional.empty();
        }
        List<String> prepared = diploma != null
                ? diploma.metiers()
                : ours.stream()
                        .map(RomeCode::metier)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Set<String> families = new LinkedHashSet<>();
        prepared.stream().flatMap(slug -> metiers.familiesOf(slug).stream()).forEach(families::add);
        if (families.isEmpty()) {
            ours.stream().flatMap(Perimeter::families).forEach(families::add);
        }
        if (families.isEmpty()) {
            families.add(formacodes.stream().anyMatch(Perimeter::isHealth) ? "sante" : "social");
        }
        return Optional.of(new Place(prepared, List.copyOf(families)));
    }

    private Optional<RomeCode> inPerimeter(String code) {
        return romes.find(code).filter(RomeCode::inPerimeter);
    }

    private static Stream<String> families(RomeCode rome) {
        List<String> families = rome.families();
        return families == null ? Stream.empty() : families.stream();
    }

    private static boolean speaks(List<RomeCode> ours, List<String> formacodes) {
        return !ours.isEmpty()
                && (formacodes.isEmpty()
                        || speaksOfCare(formacodes)
                        || ours.stream().anyMatch(rome -> Boolean.TRUE.equals(rome.core())));
    }

    /// Formacode puts health under 43 and social work under 44.
    private static boolean speaksOfCare(List<String> formacodes) {
        return formacodes.stream().anyMatch(code -> isHealth(code) || code.startsWith("44"));
    }

    private static boolean isHealth(String formacode) {
        return formacode.startsWith("43");
    }
}
