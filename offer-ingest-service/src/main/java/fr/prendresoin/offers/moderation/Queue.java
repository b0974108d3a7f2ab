package fr.prendresoin.offers.moderation;

import com.mongodb.client.ClientSession;
import fr.prendresoin.offers.lifecycle.States;
import fr.prendresoin.offers.lifecycle.States.Subject;
import fr.prendresoin.offers.reports.OpenReports;
import fr.prendresoin.offers.reports.Reports;
import fr.prendresoin.platform.state.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The offers that wait for a decision, with all that it takes to make it.
@Component
class Queue {

    private final Transactions transactions;
    private final Reports reports;
    private final States states;
    private final Decisions decisions;

    Queue(
            Transactions transactions,
            Reports reports,
            States states,
            Decisions decisions,
            MeterRegistry meters,
            Clock clock) {
        this.transactions = transactions;
        this.reports = reports;
        this.states = states;
        this.decisions = decisions;
        Gauge.builder("prendresoin.offers.reported", reports::offers)
                .description("offers that were reported and wait for a decision")
                .register(meters);
        Gauge.builder("prendresoin.offers.reported.oldest", () -> waiting(reports, clock))
                .description("how long the oldest report has waited")
                .baseUnit("seconds")
                .register(meters);
    }

    private static long waiting(Reports reports, Clock clock) {
        Instant oldest = reports.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }

    QueueView view(int atMost) {
        transactions.run(this::closeWhatHasLeft);
        List<OpenReports> first = reports.first(atMost);
        List<String> offers = first.stream().map(OpenReports::offer).toList();
        Map<String, Subject> subjects = states.subjects(offers);
        Map<String, List<Decision>> decided = decisions.of(offers);
        return new QueueView(
                reports.offers(),
                first.stream()
                        .flatMap(open -> Stream.ofNullable(subjects.get(open.offer()))
                                // It has left just now.
                                .filter(offer -> offer.withdrawnAt() == null)
                                .map(offer -> item(open, offer, decided.getOrDefault(offer.id(), List.of()))))
                        .toList());
    }

    /// An offer may leave while it is being reported. What is then said of it is nobody's concern any more, and would
    /// be counted as waiting until it expires.
    private int closeWhatHasLeft(ClientSession transaction) {
        List<String> left = reports.offers(transaction);
        left.removeAll(states.visible(transaction, left));
        reports.close(transaction, left);
        return left.size();
    }

    private static QueueView.Item item(OpenReports open, Subject offer, List<Decision> decided) {
        return new QueueView.Item(
                offer.id(),
                offer.title(),
                offer.sourceName(),
                offer.sourceUrl(),
                open.total(),
                open.reasons(),
                open.comments().stream()
                        .map(comment -> new QueueView.Comment(comment.reason(), comment.text(), comment.at()))
                        .toList(),
                open.firstAt(),
                open.lastAt(),
                decided);
    }
}
