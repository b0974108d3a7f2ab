package fr.prendresoin.simulator.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Communes (the arrondissements of Paris, Lyon and Marseille stand for their city, as in real offers), départements
/// with their neighbours, and regions.
public final class Geography {

    private final Map<String, Departement> departements = new LinkedHashMap<>();
    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private final Map<String, List<Commune>> communesByDepartement;

    private Geography() {
        ResourceLines.of("tables/departements.csv").forEach(line -> {
            var cells = line.split(";", -1);
            var neighbours = cells[4].isEmpty() ? Set.<String>of() : Set.of(cells[4].split(" "));
            departements.put(cells[0], new Departement(cells[0], cells[1], cells[2], cells[3], neighbours));
        });
        ResourceLines.of("tables/communes.csv.gz").map(this::parsed).forEach(c -> communes.put(c.code(), c));
        communesByDepartement = communes.values().stream()
                .collect(Collectors.groupingBy(commune -> commune.departement().code()));
    }

    public static Geography load() {
        return new Geography();
    }

    private Commune parsed(String line) {
        var cells = line.split(";", -1);
        return new Commune(
                cells[0],
                cells[1],
                departement(cells[2]),
                cells[3],
                Integer.parseInt(cells[4]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]));
    }

    public @Nullable Commune findCommune(String code) {
        return communes.get(code);
    }

    public Commune commune(String code) {
        var commune = communes.get(code);
        if (commune == null) {
            throw new IllegalArgumentException("unknown commune " + code);
        }
        return commune;
    }

    public boolean hasDepartement(String code) {
        return departements.containsKey(code);
    }

    public Departement departement(String code) {
        var departement = departements.get(code);
        if (departement == null) {
            throw new IllegalArgumentException("unknown département " + code);
        }
        return departement;
    }

    public Collection<Commune> communes() {
        return communes.values();
    }

    public List<Commune> communesOf(Departement departement) {
        return communesByDepartement.getOrDefault(departement.code(), List.of());
    }

    public Collection<Departement> departements() {
        return departements.values();
    }

    /// Names by code.
    public Map<String, String> regions() {
        var regions = new TreeMap<String, String>();
        departements.values().forEach(d -> regions.put(d.regionCode(), d.regionName()));
        return regions;
    }

    public Set<String> withNeighbours(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> Stream.concat(Stream.of(code), departement(code).neighbours().stream()))
                .collect(Collectors.toSet());
    }
}
