package fr.prendresoin.search.projection;

import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The projection of each kind.
@Component
public final class Projections {

    private final Map<Kind, Projection> projections = new EnumMap<>(Kind.class);

    Projections(List<ChangeReader> readers, Indexes indexes, BulkWriter bulk, MeterRegistry meters, Clock clock) {
        for (ChangeReader reader : readers) {
            Kind kind = reader.kind();
            projections.put(
                    kind, new Projection(indexes.of(kind), reader, bulk, new ProjectionMeters(kind, meters, clock)));
        }
    }

    public ChangeReader reader(Kind kind) {
        return of(kind).reader();
    }

    Projection of(Kind kind) {
        return Objects.requireNonNull(projections.get(kind), () -> "nobody reads " + kind.topic());
    }

    @Scheduled(fixedDelay = 500)
    void tick() {
        projections.values().forEach(projection -> projection.pace().tick());
    }
}
