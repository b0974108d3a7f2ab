package fr.prendresoin.search.offers;

import fr.prendresoin.search.engine.Hits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes cards of what the engine found.
final class Cards {

    /// What a card shows; the description stays where it is.
    static final List<String> FIELDS = List.of(
            "offer.id",
            "offer.groupId",
            "offer.title",
            "offer.rome",
            "offer.metier",
            "offer.family",
            "offer.company.name",
            "offer.company.logo",
            "offer.company.adapted",
            "offer.company.handiEngaged",
            "offer.contract",
            "offer.workingTime",
            "offer.experience",
            "offer.salary",
            "offer.salaryNote",
            "offer.positions",
            "offer.disabilityFriendly",
            "offer.source",
            "offer.publishedAt",
            "offer.updatedAt");

    private Cards() {}

    static List<String> groupIds(List<JsonNode> hits) {
        return hits.stream()
                .map(hit -> hit.path("_source").path("offer").path("groupId").stringValue())
                .distinct()
                .toList();
    }

    static List<OfferCard> of(List<JsonNode> hits, Map<String, Groups.Group> groups) {
        return hits.stream().map(hit -> card(hit, groups)).toList();
    }

    static OfferState state(JsonNode hit) {
        return Hits.read(hit, "offer", OfferState.class);
    }

    private static OfferCard card(JsonNode hit, Map<String, Groups.Group> groups) {
        OfferState offer = state(hit);
        Groups.Group group = groups.getOrDefault(offer.groupId(), Groups.Group.UNKNOWN);
        return new OfferCard(
                offer.id(),
                offer.groupId(),
                offer.title(),
                offer.rome(),
                offer.metier(),
                offer.family(),
                offer.company(),
                offer.contract(),
                offer.workingTime(),
                offer.salary(),
                offer.salaryNote(),
                offer.experience(),
                offer.publishedAt(),
                offer.updatedAt(),
                OfferCard.Source.of(offer),
                offer.positions(),
                offer.disabilityFriendly(),
                highlights(hit.path("highlight")),
                group.places(),
                group.placesTotal(),
                group.offersTotal());
    }

    private static @Nullable Map<String, String> highlights(JsonNode found) {
        if (found.isEmpty()) {
            return null;
        }
        var highlights = new LinkedHashMap<String, String>();
        found.properties()
                .forEach(field -> highlights.put(
                        field.getKey().substring("offer.".length()),
                        field.getValue().path(0).stringValue()));
        return highlights;
    }
}
