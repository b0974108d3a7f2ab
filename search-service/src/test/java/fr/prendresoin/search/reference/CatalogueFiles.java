package fr.prendresoin.search.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.platform.event.EventAttributes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The whole reference data, as the catalogue ships it: names of places and works meet only in all of it.
public final class CatalogueFiles {

    private static final Path FILES = Path.of("../catalog-service/src/main/resources/reference");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CatalogueFiles() {}

    public static Reference read() {
        var reference = new Reference();
        metiers(reference);
        romeCodes(reference);
        diplomas(reference);
        territories(reference);
        tuning(reference);
        return reference;
    }

    private static void metiers(Reference reference) {
        for (JsonNode metier : MAPPER.readTree(text("metiers.json"))) {
            ObjectNode event = ((ObjectNode) metier)
                    .put("family", metier.path("families").path(0).asString());
            event.set("synonyms", event.path("otherNames").isArray() ? event.path("otherNames") : event.arrayNode());
            tell(reference.metiers, "metier-published", metier.path("slug").asString(), event);
        }
        tell(reference.metiers, "edition-published", "edition", MAPPER.createObjectNode());
    }

    private static void romeCodes(Reference reference) {
        Map<String, ObjectNode> codes = new LinkedHashMap<>();
        for (String[] cells : lines("rome-codes.csv")) {
            ObjectNode event = MAPPER.createObjectNode()
                    .put("code", cells[0])
                    .put("parent", cells[1])
                    .put("label", cells[2])
                    .put("inPerimeter", false);
            event.putArray("appellations");
            codes.put(cells[0], event);
        }
        for (JsonNode entry : MAPPER.readTree(text("perimeter.json"))) {
            Objects.requireNonNull(codes.get(entry.path("code").asString()))
                    .put("inPerimeter", true)
                    .setAll((ObjectNode) entry);
        }
        codes.forEach((code, event) -> tell(reference.romeCodes, "rome-code-published", code, event));
        tell(reference.romeCodes, "edition-published", "edition", MAPPER.createObjectNode());
    }

    private static void diplomas(Reference reference) {
        for (JsonNode diploma : MAPPER.readTree(text("diplomas.json"))) {
            JsonNode registration = diploma.path("rncp");
            ObjectNode event = ((ObjectNode) diploma).without("rncp");
            copy(registration, "code", event, "rncp");
            copy(registration, "validUntil", event, "rncpValidUntil");
            copy(registration, "formerCode", event, "formerRncp");
            copy(registration, "formerValidUntil", event, "formerRncpValidUntil");
            tell(reference.diplomas, "diploma-published", diploma.path("code").asString(), event);
        }
        tell(reference.diplomas, "edition-published", "edition", MAPPER.createObjectNode());
    }

    private static void copy(JsonNode from, String field, ObjectNode event, String name) {
        if (from.path(field).isString()) {
            event.set(name, from.path(field));
        }
    }

    private static void tuning(Reference reference) {
        ObjectNode event = MAPPER.createObjectNode();
        event.set("groups", MAPPER.readTree(text("synonyms.json")).path("groups"));
        tell(reference.tuning, "synonyms-published", "synonyms", event);
        tell(reference.tuning, "edition-published", "edition", MAPPER.createObjectNode());
    }

    private static void territories(Reference reference) {
        Map<String, String> regions = new LinkedHashMap<>();
        for (String[] cells : lines("regions.csv")) {
            regions.put(cells[0], cells[1]);
            ObjectNode event = MAPPER.createObjectNode().put("code", cells[0]).put("name", cells[1]);
            tell(reference.territories, "region-published", "region:" + cells[0], event);
        }
        Map<String, ObjectNode> departments = new LinkedHashMap<>();
        for (String[] cells : lines("departments.csv")) {
            ObjectNode event = MAPPER.createObjectNode()
                    .put("code", cells[0])
                    .put("name", cells[1])
                    .put("region", cells[2])
                    .put("regionName", regions.get(cells[2]));
            event.putArray("communes");
            departments.put(cells[0], event);
        }
        for (String[] cells : lines("communes.csv.gz")) {
            ObjectNode commune = Objects.requireNonNull(departments.get(cells[3]))
                    .withArray("communes")
                    .addObject()
                    .put("code", cells[0])
                    .put("name", cells[1])
                    .put("kind", cells[2])
                    .put("population", Integer.parseInt(cells[5]))
                    .put("latitude", Double.parseDouble(cells[6]))
                    .put("longitude", Double.parseDouble(cells[7]));
            List.of(cells[4].split("\\|", -1)).forEach(commune.putArray("postalCodes")::add);
        }
        departments.forEach(
                (code, event) -> tell(reference.territories, "department-published", "department:" + code, event));
        tell(reference.territories, "edition-published", "edition", MAPPER.createObjectNode());
    }

    private static void tell(ReferenceTable<?, ?> table, String type, String key, ObjectNode event) {
        var attributes = new EventAttributes(
                "id", "fr.prendresoin.catalog." + type + ".v1", "/catalog-service", key, Instant.EPOCH, 1, null);
        table.accept(attributes, event.toString().getBytes(UTF_8));
    }

    private static List<String[]> lines(String file) {
        return text(file).lines().skip(1).map(line -> line.split(";", -1)).toList();
    }

    private static String text(String file) {
        try (InputStream in = Files.newInputStream(FILES.resolve(file));
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
