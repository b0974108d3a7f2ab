package fr.prendresoin.offers.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.offers.ReferenceData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An offer as the feed gives it, of which a test changes what it is about.
final class OfferJson {

    private static final Normaliser NORMALISER = new Normaliser(ReferenceData.reference());

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>(Map.of(
            "id", "196SXYT",
            "intitule", "Aide-soignant (H/F)",
            "description", "Vous rejoignez une équipe.",
            "dateCreation", "2026-11-02T08:15:42.000Z",
            "romeCode", "J1501",
            "typeContrat", "CDI",
            "typeContratLibelle", "CDI",
            "experienceExige", "D"));

    OfferJson with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    byte[] bytes() {
        return JsonMapper.shared().writeValueAsString(fields).getBytes(UTF_8);
    }

    Offer offer() {
        return switch (NORMALISER.normalise(bytes())) {
            case Normalised.Accepted(Offer offer) -> offer;
            case Normalised.Rejected(String reason, String detail, var _) ->
                throw new AssertionError("rejected: " + reason + " " + detail);
        };
    }

    Normalised normalised() {
        return NORMALISER.normalise(bytes());
    }
}
