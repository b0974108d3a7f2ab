package fr.prendresoin.offers.reference;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The reference data, once all three topics of the catalogue are read and have announced an edition; a new edition
/// replaces it. After a restart the topics may still hold the announcement of an older edition before the latest.
@Component
public class References {

    private static final Logger log = LoggerFactory.getLogger(References.class);
    private static final String TYPES = "fr.prendresoin.catalog.";

    private final Editions<RomeCode> romes = new Editions<>();
    private final Editions<Metier> metiers = new Editions<>();
    private final Editions<Department> departments = new Editions<>();
    private final ApplicationEventPublisher announcements;
    private final MeterRegistry meters;
    private volatile boolean caughtUp;
    private volatile @Nullable Reference current;

    /// A reference is there, for the first time or anew.
    public record Announced(Reference reference) {}

    private record EditionPublished(String edition) {}

    References(ApplicationEventPublisher announcements, MeterRegistry meters) {
        this.announcements = announcements;
        this.meters = meters;
    }

    public Optional<Reference> current() {
        return Optional.ofNullable(current);
    }

    /// What the service still waits for.
    public List<String> missing() {
        var missing = new ArrayList<String>();
        addMissing(missing, romes, "catalog.rome.v1");
        addMissing(missing, metiers, "catalog.metier.v1");
        addMissing(missing, departments, "catalog.territory.v1");
        return missing;
    }

    /// Everything that was told before this process started is read.
    void caughtUp() {
        caughtUp = true;
        publishWhenWhole();
    }

    void onRome(EventAttributes event, byte[] value) {
        switch (event.type()) {
            case TYPES + "rome-code-published.v1" -> put(romes, event, JsonEvents.read(value, RomeCode.class));
            case TYPES + "rome-code-withdrawn.v1" -> put(romes, event, null);
            case TYPES + "edition-published.v1" -> announce(romes, event, value);
            default -> ignore(event);
        }
    }

    void onMetier(EventAttributes event, byte[] value) {
        switch (event.type()) {
            case TYPES + "metier-published.v1" -> put(metiers, event, JsonEvents.read(value, Metier.class));
            case TYPES + "metier-withdrawn.v1" -> put(metiers, event, null);
            case TYPES + "edition-published.v1" -> announce(metiers, event, value);
            default -> ignore(event);
        }
    }

    void onTerritory(EventAttributes event, byte[] value) {
        switch (event.type()) {
            case TYPES + "department-published.v1" -> put(departments, event, JsonEvents.read(value, Department.class));
            case TYPES + "department-withdrawn.v1" -> put(departments, event, null);
            case TYPES + "edition-published.v1" -> announce(departments, event, value);
            // A département names its région.
            case TYPES + "region-published.v1", TYPES + "region-withdrawn.v1" -> {}
            default -> ignore(event);
        }
    }

    private static <T> void put(Editions<T> editions, EventAttributes event, @Nullable T value) {
        editions.put(event.subject(), event.sequence(), value);
    }

    private <T> void announce(Editions<T> editions, EventAttributes event, byte[] value) {
        if (editions.announce(JsonEvents.read(value, EditionPublished.class).edition(), event.sequence())) {
            publishWhenWhole();
        }
    }

    private synchronized void publishWhenWhole() {
        Edition<RomeCode> rome = romes.current();
        Edition<Metier> metier = metiers.current();
        Edition<Department> department = departments.current();
        if (!caughtUp || rome == null || metier == null || department == null) {
            return;
        }
        var reference = Reference.of(rome, metier, department);
        current = reference;
        log.info(
                "reference {}: {} ROME codes, {} métiers, {} communes",
                reference.edition(),
                reference.romes().size(),
                reference.metiers().size(),
                reference.territories().size());
        announcements.publishEvent(new Announced(reference));
    }

    private void ignore(EventAttributes event) {
        meters.counter("prendresoin.events.ignored", "type", event.type()).increment();
    }

    private void addMissing(List<String> missing, Editions<?> editions, String topic) {
        if (!caughtUp || editions.current() == null) {
            missing.add(topic);
        }
    }
}
