package fr.prendresoin.search.territory;

import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The territories with their communes, made again when an edition of the reference data takes the place of another.
@Component
class Atlas {

    private final Reference reference;
    private volatile @Nullable Edition current;

    Atlas(Reference reference) {
        this.reference = reference;
    }

    private record Edition(
            Territories territories,
            Map<String, List<Commune>> byRegion,
            Map<String, List<Commune>> byDepartment,
            long population) {

        static Edition of(Territories territories) {
            Map<String, List<Commune>> byRegion = new HashMap<>();
            Map<String, List<Commune>> byDepartment = new HashMap<>();
            long population = 0;
            for (Commune commune : territories.communes()) {
                if (commune.isWhole()) {
                    byRegion.computeIfAbsent(commune.region(), region -> new ArrayList<>())
                            .add(commune);
                    byDepartment
                            .computeIfAbsent(commune.department(), department -> new ArrayList<>())
                            .add(commune);
                    population += commune.population();
                }
            }
            return new Edition(territories, byRegion, byDepartment, population);
        }
    }

    /// The inhabitants of the country.
    long population() {
        return edition().population();
    }

    Optional<Territory.Region> region(String code) {
        Edition edition = edition();
        return Optional.ofNullable(edition.territories().regions().get(code))
                .map(name -> new Territory.Region(code, name, edition.byRegion().getOrDefault(code, List.of())));
    }

    Optional<Territory.Department> department(String code) {
        Edition edition = edition();
        return Optional.ofNullable(edition.territories().departments().get(code))
                .map(name -> {
                    List<Commune> communes = edition.byDepartment().getOrDefault(code, List.of());
                    String region =
                            communes.isEmpty() ? "" : communes.getFirst().region();
                    return new Territory.Department(code, name, region, communes);
                });
    }

    Optional<Territory.Surroundings> around(String code) {
        Edition edition = edition();
        return Optional.ofNullable(edition.territories().commune(code))
                .map(centre -> new Territory.Surroundings(
                        centre,
                        edition.territories().communes().stream()
                                .filter(commune -> commune.isWhole()
                                        && centre.kilometresTo(commune.latitude(), commune.longitude())
                                                <= Territory.Surroundings.RADIUS_KM)
                                .toList()));
    }

    private Edition edition() {
        Territories territories = reference.territories();
        Edition edition = current;
        if (edition == null || edition.territories() != territories) {
            edition = Edition.of(territories);
            current = edition;
        }
        return edition;
    }
}
