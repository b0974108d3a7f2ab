package fr.prendresoin.search.reference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.prendresoin.search.tuning.Tuning;
import fr.prendresoin.search.tuning.TuningEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The reference data of the catalogue, of the last complete edition.
///
/// Every question throws [Unavailable] until the first edition has been read.
@Component
public final class Reference {

    private static final String CATALOG = "fr.prendresoin.catalog.";

    final ReferenceTable<Metier, Map<String, Metier>> metiers = new ReferenceTable<>(
            "catalog.metier.v1",
            Map.of(CATALOG + "metier-published.v1", Metier.class),
            all -> all.stream().collect(toMap(Metier::slug, identity())));

    final ReferenceTable<RomeCode, Map<String, RomeCode>> romeCodes = new ReferenceTable<>(
            "catalog.rome.v1",
            Map.of(CATALOG + "rome-code-published.v1", RomeCode.class),
            all -> all.stream().collect(toMap(RomeCode::code, identity())));

    final ReferenceTable<TerritoryEvent, Territories> territories = new ReferenceTable<>(
            "catalog.territory.v1",
            Map.of(
                    CATALOG + "region-published.v1", TerritoryEvent.Region.class,
                    CATALOG + "department-published.v1", TerritoryEvent.Department.class),
            Territories::new);

    final ReferenceTable<TuningEvent, Tuning> tuning = new ReferenceTable<>(
                    "catalog.search-tuning.v1",
                    Map.of(
                            CATALOG + "synonyms-published.v1", TuningEvent.SynonymsPublished.class,
                            CATALOG + "boosts-published.v1", TuningEvent.BoostsPublished.class),
                    Tuning::of)
            .ofSingleDocuments();

    final ReferenceTable<Diploma, List<Diploma>> diplomas = new ReferenceTable<>(
            "catalog.diploma.v1", Map.of(CATALOG + "diploma-published.v1", Diploma.class), List::copyOf);

    /// A table of figures that nothing else depends on: while it is not there, they are not shown.
    final ReferenceTable<Tension, List<Tension>> tensions = new ReferenceTable<>(
            "catalog.tension.v1", Map.of(CATALOG + "tension-published.v1", Tension.class), List::copyOf);

    /// Métiers by slug.
    public Map<String, Metier> metiers() {
        return metiers.current();
    }

    /// ROME codes by code.
    public Map<String, RomeCode> romeCodes() {
        return romeCodes.current();
    }

    /// The settings of the search that are in force.
    public Tuning tuning() {
        return tuning.current();
    }

    public Territories territories() {
        return territories.current();
    }

    /// Diplomas, none before an edition of them is read: a catalogue that does not tell them holds nobody up.
    public List<Diploma> diplomas() {
        return diplomas.isComplete() ? diplomas.current() : List.of();
    }

    /// The published tensions by occupation; none while they are not known.
    public List<Tension> tensions() {
        return tensions.isComplete() ? tensions.current() : List.of();
    }

    /// A part of it that is replaced on its own.
    public enum Part {
        METIERS,
        ROME_CODES,
        TERRITORIES,
        TUNING,
        DIPLOMAS,
        TENSIONS
    }

    /// What is made of some parts of it.
    ///
    /// @param of everything that the maker reads
    public <T> Derived<T> derived(Set<Part> of, Supplier<T> maker) {
        return new Derived<>(
                () -> of.stream().mapToInt(part -> table(part).editions()).sum(), maker);
    }

    private ReferenceTable<?, ?> table(Part part) {
        return switch (part) {
            case METIERS -> metiers;
            case ROME_CODES -> romeCodes;
            case TERRITORIES -> territories;
            case TUNING -> tuning;
            case DIPLOMAS -> diplomas;
            case TENSIONS -> tensions;
        };
    }

    /// The topics that have not been read to a complete edition yet.
    List<String> awaited() {
        return Stream.of(metiers, romeCodes, territories, tuning)
                .filter(table -> !table.isComplete())
                .map(ReferenceTable::name)
                .toList();
    }
}
