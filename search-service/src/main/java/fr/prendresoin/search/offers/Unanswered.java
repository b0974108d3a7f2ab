package fr.prendresoin.search.offers;

import fr.prendresoin.search.text.Typed;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What is searched and not found, so that the vocabulary can learn it. Words alone, without who or when, in memory
/// only; those that few searches had in common are told to nobody.
@Component
final class Unanswered {

    private static final int REMEMBERED = 1_000;
    private static final int TOLD = 100;
    private static final int ENOUGH = 3;

    private final Map<String, Integer> times = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Counter counter;

    Unanswered(MeterRegistry meters) {
        counter = Counter.builder("prendresoin.search.unanswered")
                .description("searches with words that found nothing")
                .register(meters);
    }

    /// Words, and how often they were searched in vain.
    record Words(String words, int times) {}

    void count(Typed typed) {
        counter.increment();
        String words = typed.words().stream().map(Typed.Word::word).sorted().collect(Collectors.joining(" "));
        synchronized (times) {
            times.merge(words, 1, Integer::sum);
        }
    }

    /// The most frequent ones.
    List<Words> most() {
        synchronized (times) {
            return times.entrySet().stream()
                    .filter(entry -> entry.getValue() >= ENOUGH)
                    .map(entry -> new Words(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt(Words::times).reversed())
                    .limit(TOLD)
                    .toList();
        }
    }
}
