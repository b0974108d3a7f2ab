package fr.prendresoin.search.projection;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.search.formations.FormationState;
import fr.prendresoin.search.index.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads `catalog.formation.v1`.
@Component
class FormationChanges implements ChangeReader {

    static final String PUBLISHED = "fr.prendresoin.catalog.formation-published.v1";
    static final String AMENDED = "fr.prendresoin.catalog.formation-amended.v1";
    static final String WITHDRAWN = "fr.prendresoin.catalog.formation-withdrawn.v1";

    @Override
    public Kind kind() {
        return Kind.FORMATIONS;
    }

    @Override
    public @Nullable Change read(ConsumerRecord<String, byte[]> message, EventAttributes attributes, byte[] value) {
        return switch (attributes.type()) {
            case PUBLISHED, AMENDED -> {
                FormationState formation = FormationState.read(value, attributes.subject());
                yield new Change.Visible(message, attributes, locations(formation), "formation");
            }
            case WITHDRAWN -> {
                WithdrawnFormation formation = JsonEvents.read(value, WithdrawnFormation.class);
                formation.check(attributes.subject());
                yield new Change.Withdrawn(message, attributes, JsonEvents.write(FormationStub.of(formation)));
            }
            default -> null;
        };
    }

    /// A course is within a radius when one of its places is.
    private static String locations(FormationState formation) {
        List<Location> locations = formation.places().stream()
                .map(place -> Location.of(place.latitude(), place.longitude()))
                .filter(Objects::nonNull)
                .toList();
        return locations.isEmpty()
                ? ""
                : locations.stream().map(Location::json).collect(Collectors.joining(",", "\"location\":[", "]"));
    }
}
