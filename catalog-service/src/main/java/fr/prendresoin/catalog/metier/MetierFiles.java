package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.metier.Metier.Link;
import fr.prendresoin.catalog.metier.Metier.Rome;
import fr.prendresoin.catalog.rome.RomeCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The shipped métiers. The file refers to other métiers and to ROME codes by their ids; here they get their labels,
/// and a reference that leads nowhere is refused.
public final class MetierFiles {

    private static final String FILE = "metiers.json";

    private final Map<String, RomeCode> romes;
    private final Map<String, Link> links = new HashMap<>();

    private MetierFiles(List<RomeCode> romes) {
        this.romes = romes.stream().collect(Collectors.toMap(RomeCode::code, Function.identity()));
    }

    public static List<Metier> read(List<RomeCode> romes, Families families) {
        List<Metier> metiers = new MetierFiles(romes).read();
        metiers.forEach(metier -> families.check(FILE, metier.slug(), metier.families(), metier.segment()));
        return metiers;
    }

    private List<Metier> read() {
        var file = new ReferenceFile(FILE);
        JsonNode tree = file.tree();
        addLinks(new ReferenceFile("related-metiers.json").tree(), false);
        addLinks(tree, true);
        for (JsonNode node : tree) {
            complete((ObjectNode) node);
        }
        return file.convert(tree, Metier.class);
    }

    private void addLinks(JsonNode metiers, boolean described) {
        for (JsonNode metier : metiers) {
            String slug = metier.path("slug").asString();
            links.put(slug, new Link(slug, metier.path("label").asString(), described));
        }
    }

    private void complete(ObjectNode metier) {
        metier.set("family", metier.path("families").path(0));
        replace(metier, "romes", this::rome);
        replace(metier, "evolutions", this::link);
        replace(metier, "bridges", this::link);
    }

    private static void replace(ObjectNode metier, String field, Function<String, Object> resolved) {
        JsonNode ids = metier.path(field);
        ArrayNode whole = metier.putArray(field);
        ids.forEach(id -> whole.addPOJO(resolved.apply(id.asString())));
    }

    private Rome rome(String code) {
        RomeCode known = romes.get(code);
        if (known == null || !known.inPerimeter()) {
            throw new InvalidReference(FILE, code + " is not a ROME code of the perimeter");
        }
        return new Rome(code, known.label());
    }

    private Link link(String slug) {
        Link link = links.get(slug);
        if (link == null) {
            throw new InvalidReference(FILE, slug + " is neither a métier nor a related one");
        }
        return link;
    }
}
