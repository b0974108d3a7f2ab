package fr.prendresoin.simulator.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The contract's small code tables, by the name they have under `/v2/referentiel/`, and the ROME codes.
public final class Tables {

    /// A row of a table.
    public record Entry(String code, String libelle) {}

    private final Map<String, List<Entry>> tables = new LinkedHashMap<>();
    private final Map<String, String> labelsByAppellation;

    private Tables() {
        tables.putAll(JsonMapper.shared()
                .readValue(ResourceLines.open("tables/tables.json"), new TypeReference<Map<String, List<Entry>>>() {}));
        var rome = ResourceLines.of("tables/rome.csv")
                .map(line -> line.split(";", 3))
                .toList();
        tables.put(
                "metiers",
                rome.stream().map(cells -> new Entry(cells[0], cells[2])).toList());
        tables.put(
                "appellations",
                rome.stream().map(cells -> new Entry(cells[1], cells[2])).toList());
        labelsByAppellation =
                rome.stream().collect(Collectors.toMap(cells -> cells[1], cells -> cells[2], (a, b) -> a));
    }

    public static Tables load() {
        return new Tables();
    }

    public boolean has(String table) {
        return tables.containsKey(table);
    }

    public List<Entry> entries(String table) {
        var entries = tables.get(table);
        if (entries == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return entries;
    }

    public Set<String> codes(String table) {
        return entries(table).stream().map(Entry::code).collect(Collectors.toUnmodifiableSet());
    }

    public String label(String table, String code) {
        return entries(table).stream()
                .filter(entry -> entry.code().equals(code))
                .map(Entry::libelle)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + code + " in " + table));
    }

    public Map<String, String> labelsByAppellation() {
        return labelsByAppellation;
    }
}
