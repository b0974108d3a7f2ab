package fr.prendresoin.offers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.offers.reference.Commune;
import fr.prendresoin.offers.reference.Department;
import fr.prendresoin.offers.reference.Metier;
import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.RomeCode;
import fr.prendresoin.offers.reference.Territories;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole reference, from the tables that the simulator draws its offers from.
public final class ReferenceData {

    private static final Map<String, List<String>> FAMILIES = Map.of(
            "soin-sante", List.of("sante", "grand-age", "handicap"),
            "accompagnement-social", List.of("social", "handicap"),
            "petite-enfance", List.of("petite-enfance"),
            "grand-age", List.of("grand-age", "handicap"),
            "domicile-handicap", List.of("handicap", "grand-age"));

    private static final Reference WHOLE = read();

    private ReferenceData() {}

    public static Reference reference() {
        return WHOLE;
    }

    static List<Department> departments() {
        Map<String, List<Commune>> communes = new HashMap<>();
        lines("tables/communes.csv.gz")
                .forEach(cells -> communes.computeIfAbsent(cells[2], _ -> new ArrayList<>())
                        .add(new Commune(
                                cells[0],
                                cells[1],
                                List.of(cells[3]),
                                Double.parseDouble(cells[5]),
                                Double.parseDouble(cells[6]),
                                "commune")));
        return lines("tables/departements.csv").stream()
                .map(cells -> new Department(
                        cells[0], cells[1], cells[2], cells[3], communes.getOrDefault(cells[0], List.of())))
                .toList();
    }

    private static Reference read() {
        Map<String, RomeCode> romes = new LinkedHashMap<>();
        lines("tables/rome.csv")
                .forEach(cells -> romes.put(
                        cells[0],
                        new RomeCode(cells[0], cells[2], cells[0], false, null, null, null, null, List.of())));
        for (JsonNode job : JsonMapper.shared().readTree(open("tables/jobs.json"))) {
            String segment = job.get("segment").asString();
            if (FAMILIES.containsKey(segment)) {
                RomeCode code = inPerimeter(job, segment);
                romes.put(code.code(), code);
            }
        }
        var metiers = List.of(new Metier(
                "aide-soignant",
                "Aide-soignant",
                "Aide-soignante",
                "AS",
                List.of("J1501"),
                List.of("soignant de nuit")));
        return new Reference("2026-11/2026-11/2026-11", romes, metiers, Territories.of(departments()));
    }

    private static RomeCode inPerimeter(JsonNode job, String segment) {
        String code = job.get("code").asString();
        List<String> families = Objects.requireNonNull(FAMILIES.get(segment));
        List<String> titles =
                job.get("titles").valueStream().map(JsonNode::asString).toList();
        String metier = code.equals("J1501") ? "aide-soignant" : null;
        return new RomeCode(
                code,
                job.get("libelle").asString(),
                code,
                true,
                segment,
                families.getFirst(),
                families,
                metier,
                titles);
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = resource.endsWith(".gz") ? new GZIPInputStream(open(resource)) : open(resource);
                var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines().map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(ReferenceData.class.getClassLoader().getResourceAsStream(resource), resource);
    }
}
