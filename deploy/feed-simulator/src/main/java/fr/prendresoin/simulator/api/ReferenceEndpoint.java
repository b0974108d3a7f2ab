package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.reference.Geography;
import fr.prendresoin.simulator.reference.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The reference tables under `/v2/referentiel/`.
final class ReferenceEndpoint {

    private static final Set<String> TABLES = Set.of(
            "appellations",
            "continents",
            "domaines",
            "langues",
            "metiers",
            "nafs",
            "naturesContrats",
            "niveauxFormations",
            "pays",
            "permis",
            "secteursActivites",
            "themes",
            "typesContrats");

    private final Map<String, byte[]> answers = new HashMap<>();

    private record Region(String code, String libelle) {}

    private record Departement(String code, String libelle, Region region) {}

    private record Commune(String code, String libelle, String codePostal, String codeDepartement) {}

    ReferenceEndpoint(Tables tables, Geography geography) {
        TABLES.forEach(table -> put(table, tables.entries(table)));
        put(
                "regions",
                geography.regions().entrySet().stream()
                        .map(entry -> new Region(entry.getKey(), entry.getValue()))
                        .toList());
        put(
                "departements",
                geography.departements().stream()
                        .map(d -> new Departement(d.code(), d.name(), new Region(d.regionCode(), d.regionName())))
                        .toList());
        put(
                "communes",
                geography.communes().stream()
                        .map(c -> new Commune(
                                c.code(),
                                c.name(),
                                c.postalCode(),
                                c.departement().code()))
                        .toList());
    }

    private void put(String table, Object rows) {
        answers.put(table, Json.MAPPER.writeValueAsBytes(rows));
    }

    void answer(Exchange exchange, String table) {
        var rows = answers.get(table);
        if (rows == null) {
            exchange.empty(404);
            return;
        }
        exchange.json(200, rows);
    }
}
