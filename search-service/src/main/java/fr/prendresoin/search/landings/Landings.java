package fr.prendresoin.search.landings;

import fr.prendresoin.search.reference.Derived;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Reference.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The pages that there are. A list of them and a question about one of them are answered from the same counts, and so
/// cannot contradict each other.
@Component
class Landings {

    /// A little less than a request may take.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Surroundings surroundings;
    private final Clock clock;
    private final Derived<Towns> towns;

    private final Renewed<Towns, LandingTable> counted;

    Landings(Surroundings surroundings, Reference reference, LandingProperties properties, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
        this.towns = reference.derived(
                Set.of(Part.TERRITORIES),
                () -> new Towns(reference.territories().communes()));
        this.counted = new Renewed<>(properties.landings(), PATIENCE, this::count);
    }

    LandingTable current() {
        return counted.get(towns.get());
    }

    private LandingTable count(Towns towns) {
        Instant now = clock.instant();
        return new LandingTable(now, towns, surroundings.offers(towns), surroundings.formations(towns));
    }
}
