package fr.prendresoin.offers.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// The little that is read of an offer before it is stored as it came.
///
/// @param id null when it has none, or when it is not JSON
public record OfferHead(@Nullable String id, @Nullable Instant createdAt) {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final OfferHead NONE = new OfferHead(null, null);

    public static OfferHead of(byte[] offer) {
        try (JsonParser parser = MAPPER.createParser(offer)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? of(parser) : NONE;
        } catch (JacksonException e) {
            return NONE;
        }
    }

    private static OfferHead of(JsonParser parser) {
        String id = null;
        Instant createdAt = null;
        while ((id == null || createdAt == null) && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("id")) {
                id = parser.getValueAsString();
            } else if (name.equals("dateCreation")) {
                createdAt = instant(parser.getValueAsString());
            } else {
                parser.skipChildren();
            }
        }
        return new OfferHead(id == null || id.isBlank() ? null : id.strip(), createdAt);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
