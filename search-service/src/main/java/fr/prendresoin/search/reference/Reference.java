package fr.prendresoin.search.reference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
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

    /// Métiers by slug.
    public Map<String, Metier> metiers() {
        return metiers.current();
    }

    /// ROME codes by code.
    public Map<String, RomeCode> romeCodes() {
        return romeCodes.current();
    }

    public Territories territories() {
        return territories.current();
    }

    /// Grows when something here is replaced: what was made of it is to be made again.
    public int editions() {
        return metiers.editions() + romeCodes.editions() + territories.editions();
    }

    /// The topics that have not been read to a complete edition yet.
    List<String> awaited() {
        return Stream.of(metiers, romeCodes, territories)
                .filter(table -> !table.isComplete())
                .map(ReferenceTable::name)
                .toList();
    }
}
