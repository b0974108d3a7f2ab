package fr.prendresoin.journeys;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// What must agree between an offer in the feed and the same offer in the search: what the platform passes on as it
/// gets it. Of texts whose writing it betters, the letters.
///
/// @param updatedAt changes with every amendment in the feed
record Shown(
        Instant publishedAt,
        Instant updatedAt,
        String title,
        String rome,
        String appellation,
        String contract,
        String nature,
        String employer,
        String experience,
        String address) {

    static Shown inFeed(JsonNode offer) {
        Instant created = instant(offer, "/dateCreation");
        Instant updated = offer.has("dateActualisation") ? instant(offer, "/dateActualisation") : created;
        // Some offers of the feed were updated before they were created; the platform does not repeat that.
        return new Shown(
                created,
                updated.isBefore(created) ? created : updated,
                letters(text(offer, "/intitule")),
                text(offer, "/romeCode"),
                text(offer, "/appellationlibelle"),
                text(offer, "/typeContrat"),
                text(offer, "/natureContrat"),
                letters(text(offer, "/entreprise/nom")),
                text(offer, "/experienceLibelle"),
                text(offer, "/origineOffre/urlOrigine"));
    }

    static Shown inSearch(JsonNode offer) {
        return new Shown(
                instant(offer, "/publishedAt"),
                instant(offer, "/updatedAt"),
                letters(text(offer, "/title")),
                text(offer, "/rome/code"),
                text(offer, "/appellation"),
                text(offer, "/contract/type"),
                text(offer, "/contract/nature"),
                letters(text(offer, "/company/name")),
                text(offer, "/experience/label"),
                text(offer, "/source/url"));
    }

    private static Instant instant(JsonNode offer, String field) {
        return Instant.parse(offer.at(field).asString());
    }

    private static String text(JsonNode offer, String field) {
        return offer.at(field).asString("");
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
