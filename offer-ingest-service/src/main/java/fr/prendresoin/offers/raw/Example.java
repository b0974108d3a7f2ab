package fr.prendresoin.offers.raw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/// A rejected record, for a person who will look.
@Schema(description = "Une offre rejetée.")
public record Example(
        @Schema(description = "Laquelle", example = "offres.json, n° 3")
        String what,

        @Schema(description = "Pourquoi") String why) {

    private static final int MOST = 5;

    static Map<String, List<Example>> byReason(Iterable<Document> deliveries) {
        var examples = new TreeMap<String, List<Example>>();
        for (Document delivery : deliveries) {
            for (Document example : delivery.getList("examples", Document.class, List.of())) {
                List<Example> known = examples.computeIfAbsent(example.getString("reason"), _ -> new ArrayList<>());
                if (known.size() < MOST) {
                    known.add(new Example(example.getString("what"), example.getString("why")));
                }
            }
        }
        return examples;
    }
}
