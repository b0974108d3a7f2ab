package fr.prendresoin.search.territory;

import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.reference.Derived;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Reference.Part;
import fr.prendresoin.search.reference.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// The territories with their communes.
@Component
class Atlas {

    /// A little less than a degree of latitude is long.
    private static final double KILOMETRES_A_DEGREE = 111;

    private final Derived<Edition> edition;

    Atlas(Reference reference) {
        this.edition = reference.derived(Set.of(Part.TERRITORIES), () -> Edition.of(reference.territories()));
    }

    private record Edition(
            Territories territories,
            Map<String, List<Commune>> byRegion,
            Map<String, List<Commune>> byDepartment,
            NavigableMap<Double, List<Commune>> byLatitude,
            long population) {

        static Edition of(Territories territories) {
            Map<String, List<Commune>> byRegion = new HashMap<>();
            Map<String, List<Commune>> byDepartment = new HashMap<>();
            var byLatitude = new TreeMap<Double, List<Commune>>();
            long population = 0;
            for (Commune commune : territories.communes()) {
                if (commune.isWhole()) {
                    byRegion.computeIfAbsent(commune.region(), region -> new ArrayList<>())
                            .add(commune);
                    byDepartment
                            .computeIfAbsent(commune.department(), department -> new ArrayList<>())
                            .add(commune);
                    byLatitude
                            .computeIfAbsent(commune.latitude(), latitude -> new ArrayList<>())
                            .add(commune);
                    population += commune.population();
                }
            }
            return new Edition(territories, byRegion, byDepartment, byLatitude, population);
        }

        /// Of 35 000 communes the few hundred of the same latitudes are looked at.
        List<Commune> within(int kilometres, Commune centre) {
            double degrees = kilometres / KILOMETRES_A_DEGREE;
            return byLatitude
                    .subMap(centre.latitude() - degrees, true, centre.latitude() + degrees, true)
                    .values()
                    .stream()
                    .flatMap(List::stream)
                    .filter(commune -> centre.kilometresTo(commune.latitude(), commune.longitude()) <= kilometres)
                    .toList();
        }
    }

    /// The inhabitants of the country.
    long population() {
        return edition.get().population();
    }

    Optional<Territory.Region> region(String code) {
        Edition edition = this.edition.get();
        return Optional.ofNullable(edition.territories().regions().get(code))
                .map(name -> new Territory.Region(code, name, edition.byRegion().getOrDefault(code, List.of())));
    }

    Optional<Territory.Department> department(String code) {
        Edition edition = this.edition.get();
        return Optional.ofNullable(edition.territories().departments().get(code))
                .map(name -> {
                    List<Commune> communes = edition.byDepartment().getOrDefault(code, List.of());
                    String region =
                            communes.isEmpty() ? "" : communes.getFirst().region();
                    return new Territory.Department(code, name, region, communes);
                });
    }

    Optional<Territory.Surroundings> around(String code) {
        Edition edition = this.edition.get();
        return Optional.ofNullable(edition.territories().commune(code))
                .map(centre ->
                        new Territory.Surroundings(centre, edition.within(Territory.Surroundings.RADIUS_KM, centre)));
    }
}
