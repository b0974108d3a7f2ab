package fr.prendresoin.search.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One edition of the territories.
public final class Territories {

    private final Map<String, String> regions = new LinkedHashMap<>();
    private final Map<String, String> departments = new LinkedHashMap<>();
    private final Map<String, Commune> communes = new LinkedHashMap<>();

    Territories(List<TerritoryEvent> events) {
        for (TerritoryEvent event : events) {
            switch (event) {
                case TerritoryEvent.Region region -> regions.put(region.code(), region.name());
                case TerritoryEvent.Department department -> add(department);
            }
        }
    }

    public @Nullable Commune commune(String code) {
        return communes.get(code);
    }

    public Collection<Commune> communes() {
        return communes.values();
    }

    /// Names by code.
    public Map<String, String> departments() {
        return departments;
    }

    /// Names by code.
    public Map<String, String> regions() {
        return regions;
    }

    private void add(TerritoryEvent.Department department) {
        departments.put(department.code(), department.name());
        for (TerritoryEvent.Place place : department.communes()) {
            communes.put(
                    place.code(),
                    new Commune(
                            place.code(),
                            place.name(),
                            place.kind(),
                            place.postalCodes(),
                            place.population(),
                            place.latitude(),
                            place.longitude(),
                            place.precision(),
                            department.code(),
                            department.name(),
                            department.region(),
                            department.regionName()));
        }
    }
}
