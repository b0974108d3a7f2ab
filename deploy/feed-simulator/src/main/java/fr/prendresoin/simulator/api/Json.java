package fr.prendresoin.simulator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.prendresoin.simulator.feed.Found;
import fr.prendresoin.simulator.offer.Offer;
import fr.prendresoin.simulator.offer.OfferWriter;
import java.io.ByteArrayOutputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers. An offer has the same bytes in a page and in its detail.
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final int BYTES_PER_OFFER = 3_000;

    private final OfferWriter writer;

    Json(OfferWriter writer) {
        this.writer = writer;
    }

    byte[] offer(Offer offer) {
        return MAPPER.writeValueAsBytes(writer.written(offer));
    }

    byte[] page(Found found) {
        var bytes = new ByteArrayOutputStream(found.page().size() * BYTES_PER_OFFER + 1_000);
        try (var json = MAPPER.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeName("resultats");
            json.writeStartArray();
            found.page().forEach(offer -> MAPPER.writeValue(json, writer.written(offer)));
            json.writeEndArray();
            json.writeName("filtresPossibles");
            MAPPER.writeValue(json, found.facets());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
