package fr.prendresoin.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A part of the reference data: some communes of every département, some métiers and their ROME codes.
public final class ReferenceSample {

    private static final Path CATALOGUE = Path.of("../catalog-service/src/main/resources/reference");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode METIERS = MAPPER.readTree(resource("/reference/metiers.json"));
    private static final List<Commune> COMMUNES =
            resource("/reference/communes.csv").lines().skip(1).map(Commune::of).toList();

    private ReferenceSample() {}

    public record Commune(
            String code,
            String name,
            String kind,
            String department,
            String departmentName,
            String region,
            String regionName,
            List<String> postalCodes,
            int population,
            double latitude,
            double longitude) {

        static Commune of(String line) {
            String[] cells = line.split(",", -1);
            return new Commune(
                    cells[0],
                    cells[1],
                    cells[2].startsWith("arr") ? "arrondissement" : "commune",
                    cells[3],
                    cells[4],
                    cells[5],
                    cells[6],
                    List.of(cells[7].split("\\|", -1)),
                    Integer.parseInt(cells[8]),
                    Double.parseDouble(cells[9]),
                    Double.parseDouble(cells[10]));
        }
    }

    public static List<Commune> communes() {
        return COMMUNES;
    }

    public static Commune commune(String code) {
        return COMMUNES.stream()
                .filter(commune -> commune.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static JsonNode metiers() {
        return METIERS;
    }

    /// The groups of expressions that the catalogue ships, as JSON.
    public static String synonyms() {
        return MAPPER.readTree(CATALOGUE.resolve("synonyms.json"))
                .path("groups")
                .toString();
    }

    /// The boosts that the catalogue ships, as JSON.
    public static String boosts() {
        return MAPPER.readTree(CATALOGUE.resolve("boosts.json")).toString();
    }

    /// Events by key, for `catalog.metier.v1`.
    public static Map<String, String> metierEvents() {
        Map<String, String> events = new LinkedHashMap<>();
        METIERS.forEach(metier -> events.put(metier.path("slug").asString(), metier.toString()));
        return events;
    }

    /// Events by key, for `catalog.rome.v1`.
    static Map<String, String> romeEvents() {
        Map<String, String> events = new LinkedHashMap<>();
        METIERS.forEach(metier -> {
            String code = metier.path("romes").path(0).asString();
            ObjectNode rome = MAPPER.createObjectNode()
                    .put("code", code)
                    .put("label", metier.path("label").asString())
                    .put("parent", code)
                    .put("inPerimeter", true)
                    .put("metier", metier.path("slug").asString());
            rome.putArray("appellations").add(metier.path("labelMasculine").asString() + " de nuit");
            events.put(code, rome.toString());
        });
        return events;
    }

    /// Events by key, for `catalog.diploma.v1`.
    static Map<String, String> diplomaEvents() {
        ObjectNode diploma = MAPPER.createObjectNode()
                .put("code", "DEAP")
                .put("name", "Diplôme d’État d’auxiliaire de puériculture")
                .put("type", "Diplôme d’État")
                .put("level", 4)
                .put("acronym", "DEAP")
                .put("rncp", "RNCP40743")
                .put("formerRncp", "RNCP35832")
                .put("formerRncpValidUntil", "2025-09-01")
                .put("apprenticeship", true)
                .put("vae", true)
                .put("summary", "Le diplôme du métier.");
        diploma.putArray("otherNames").add("DPAP");
        diploma.putArray("metiers").add("auxiliaire-puericulture");
        return Map.of("DEAP", diploma.toString());
    }

    /// Events by key, for `catalog.territory.v1`.
    public static Map<String, String> territoryEvents() {
        Map<String, ObjectNode> events = new LinkedHashMap<>();
        for (Commune commune : COMMUNES) {
            ObjectNode region = events.computeIfAbsent("region:" + commune.region(), key -> {
                ObjectNode made = MAPPER.createObjectNode().put("code", commune.region());
                made.put("name", commune.regionName()).putArray("departments");
                return made;
            });
            ObjectNode department = events.computeIfAbsent("department:" + commune.department(), key -> {
                region.withArray("departments").add(commune.department());
                ObjectNode made = MAPPER.createObjectNode()
                        .put("code", commune.department())
                        .put("name", commune.departmentName())
                        .put("region", commune.region())
                        .put("regionName", commune.regionName());
                made.putArray("communes");
                return made;
            });
            ObjectNode place = department
                    .withArray("communes")
                    .addObject()
                    .put("code", commune.code())
                    .put("name", commune.name())
                    .put("kind", commune.kind())
                    .put("population", commune.population())
                    .put("latitude", commune.latitude())
                    .put("longitude", commune.longitude())
                    .put("precision", "commune");
            commune.postalCodes().forEach(place.putArray("postalCodes")::add);
        }
        Map<String, String> written = new LinkedHashMap<>();
        events.forEach((key, event) -> written.put(key, event.toString()));
        return written;
    }

    private static String resource(String name) {
        try (InputStream in = ReferenceSample.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
