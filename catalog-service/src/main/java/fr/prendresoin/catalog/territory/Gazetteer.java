package fr.prendresoin.catalog.territory;

import fr.prendresoin.catalog.text.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the place that an address means, by the codes and names that addresses hold.
public final class Gazetteer {

    private final CommuneIndex communes;
    private final Map<String, Department> departments;
    private final Map<String, String> departmentsByName;
    private final Map<String, Region> regions;
    private final Map<String, List<LocatedCommune>> byPostalCode = new HashMap<>();
    private final Map<String, LocatedCommune> byName = new HashMap<>();

    public Gazetteer(Territories territories) {
        this.communes = territories.communes();
        this.departments = territories.departments().stream()
                .collect(Collectors.toUnmodifiableMap(Department::code, Function.identity()));
        this.departmentsByName = departments.values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        department -> Folded.of(department.name()).text(), Department::code));
        this.regions =
                territories.regions().stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));
        for (LocatedCommune located : communes.all()) {
            located.commune()
                    .postalCodes()
                    .forEach(code -> byPostalCode
                            .computeIfAbsent(code, _ -> new ArrayList<>())
                            .add(located));
            byName.putIfAbsent(key(located.department().code(), located.name()), located);
        }
    }

    /// A commune, or a département or région where nothing closer is known.
    ///
    /// @param precision what the coordinates stand for: `commune` or `postal-code`; with `department` and `region`
    ///     there are none
    public record Spot(
            @Nullable String commune,
            String name,
            @Nullable String department,
            @Nullable String departmentName,
            String region,
            String regionName,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String precision) {}

    public Optional<Spot> commune(String code) {
        return communes.find(code.toUpperCase(Locale.ROOT)).map(Gazetteer::spot);
    }

    /// The commune of that postal code that bears the name, or the only one; an arrondissement before its city.
    public Optional<Spot> commune(String postalCode, @Nullable String name) {
        List<LocatedCommune> candidates = byPostalCode.getOrDefault(postalCode, List.of());
        Folded folded = Folded.of(name == null ? "" : name);
        return candidates.stream()
                .filter(Gazetteer::isArrondissement)
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(located -> located.distanceTo(folded) <= 1 && !folded.isEmpty())
                        .findFirst())
                .or(() -> candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty())
                .map(Gazetteer::spot);
    }

    /// The commune of a département by its whole name.
    public Optional<Spot> communeOf(String department, String name) {
        return Optional.ofNullable(byName.get(key(department, Folded.of(name)))).map(Gazetteer::spot);
    }

    private static String key(String department, Folded name) {
        return department + " " + name.text();
    }

    private static boolean isArrondissement(LocatedCommune located) {
        return !located.commune().isCommune();
    }

    /// By its code, with or without a leading zero, its name, or a postal code.
    public Optional<Spot> department(String codeOrName) {
        String text = codeOrName.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(departments.get(text))
                .or(() -> Optional.ofNullable(departments.get("0" + text)))
                .or(() -> Optional.ofNullable(
                                departmentsByName.get(Folded.of(text).text()))
                        .map(departments::get))
                .or(() -> text.matches("\\d{5}") ? ofPostalCode(text) : Optional.empty())
                .map(department -> new Spot(
                        null,
                        department.name(),
                        department.code(),
                        department.name(),
                        department.region(),
                        department.regionName(),
                        null,
                        null,
                        "department"));
    }

    private Optional<Department> ofPostalCode(String postalCode) {
        List<LocatedCommune> communesOfCode = byPostalCode.getOrDefault(postalCode, List.of());
        if (!communesOfCode.isEmpty()) {
            return Optional.of(communesOfCode.getFirst().department());
        }
        String overseas = postalCode.substring(0, 3);
        return Optional.ofNullable(departments.getOrDefault(overseas, departments.get(postalCode.substring(0, 2))));
    }

    public Optional<Spot> region(String code) {
        return Optional.ofNullable(regions.get(code))
                .map(region ->
                        new Spot(null, region.name(), null, null, region.code(), region.name(), null, null, "region"));
    }

    private static Spot spot(LocatedCommune located) {
        Commune commune = located.commune();
        Department department = located.department();
        boolean isPlaced = !commune.precision().equals("department");
        return new Spot(
                commune.code(),
                commune.name(),
                department.code(),
                department.name(),
                department.region(),
                department.regionName(),
                isPlaced ? commune.latitude() : null,
                isPlaced ? commune.longitude() : null,
                commune.precision());
    }
}
