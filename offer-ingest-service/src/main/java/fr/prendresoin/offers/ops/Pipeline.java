package fr.prendresoin.offers.ops;

import fr.prendresoin.offers.feed.FranceTravail;
import fr.prendresoin.offers.lifecycle.Pause;
import fr.prendresoin.offers.lifecycle.States;
import fr.prendresoin.offers.lifecycle.Totals;
import fr.prendresoin.offers.raw.Deliveries;
import fr.prendresoin.offers.raw.Figures;
import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.References;
import fr.prendresoin.offers.runs.Run;
import fr.prendresoin.offers.runs.Runs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the stages know.
@Component
class Pipeline {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Set<String> WHOLE = Set.of(Run.COMPLETE, Run.AWAITING_AGREEMENT);

    private final Runs runs;
    private final Deliveries deliveries;
    private final Totals totals;
    private final States states;
    private final References references;
    private final Pause pause;
    private final Capture capture;
    private final Clock clock;

    Pipeline(
            Runs runs,
            Deliveries deliveries,
            Totals totals,
            States states,
            References references,
            Pause pause,
            Capture capture,
            Clock clock) {
        this.runs = runs;
        this.deliveries = deliveries;
        this.totals = totals;
        this.states = states;
        this.references = references;
        this.pause = pause;
        this.capture = capture;
        this.clock = clock;
    }

    PipelineView view(int lastRuns) {
        Optional<Reference> reference = references.current();
        return new PipelineView(
                clock.instant(),
                sources(),
                new PipelineView.Lag(raw(), capture.now()),
                runs.latest(lastRuns).stream().map(this::view).toList(),
                states.unknownCodes(),
                reference.map(Reference::edition).orElse(null),
                references.missing());
    }

    RunView view(Run run) {
        return RunView.of(run, runs.figures(run));
    }

    PipelineView.Raw raw() {
        Deliveries.Waiting waiting = deliveries.waiting();
        Instant oldest = waiting.oldest();
        return new PipelineView.Raw(
                waiting.records(), oldest, oldest == null ? 0 : ageSeconds(oldest), pause.isEffective());
    }

    /// Null when there was none yet.
    @Nullable Instant lastCompleteAt() {
        return lastComplete().map(Run::startedAt).orElse(null);
    }

    private Optional<Run> lastComplete() {
        return runs.latest(Run.COMPLETE_CRAWL, WHOLE);
    }

    /// Also one that has brought something, and nothing yet that is visible.
    private List<PipelineView.Source> sources() {
        Map<String, Totals.Total> visible = totals.bySource();
        Map<String, Figures> lastDay = runs.figuresBySource(clock.instant().minus(DAY));
        return Stream.concat(visible.keySet().stream(), lastDay.keySet().stream())
                .distinct()
                .sorted()
                .map(name -> source(
                        name,
                        visible.getOrDefault(name, Totals.Total.NONE),
                        PipelineView.Books.of(lastDay.getOrDefault(name, Figures.NONE))))
                .toList();
    }

    private PipelineView.Source source(String name, Totals.Total total, PipelineView.Books lastDay) {
        Run complete = name.equals(FranceTravail.SOURCE) ? lastComplete().orElse(null) : null;
        return complete == null
                ? new PipelineView.Source(name, total.active(), total.checksum(), lastDay, null, null, null)
                : new PipelineView.Source(
                        name,
                        total.active(),
                        total.checksum(),
                        lastDay,
                        complete.startedAt(),
                        ageSeconds(complete.startedAt()),
                        view(complete));
    }

    private long ageSeconds(Instant since) {
        return Duration.between(since, clock.instant()).toSeconds();
    }
}
