package fr.prendresoin.search.offers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.text.Typed;
import fr.prendresoin.search.tuning.Tuning;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnansweredTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Unanswered unanswered = new Unanswered(meters);

    @Test
    void wordsAreToldFromTheThirdTimeOn() {
        count("plombier chauffagiste", 2);
        assertThat(unanswered.most()).isEmpty();

        count("chauffagiste plombier", 1);

        assertThat(unanswered.most()).containsExactly(new Unanswered.Words("chauffagiste plombier", 3));
        assertThat(meters.counter("prendresoin.search.unanswered").count()).isEqualTo(3);
    }

    @Test
    void theMostFrequentComeFirst() {
        count("soudeur", 3);
        count("plombier", 5);

        assertThat(unanswered.most()).extracting(Unanswered.Words::words).containsExactly("plombier", "soudeur");
    }

    @Test
    void whatIsRareIsForgottenWhenThereIsTooMuch() {
        count("plombier", 2);
        for (int i = 0; i < 1_000; i++) {
            count("mot" + i, 1);
        }
        count("plombier", 1);

        assertThat(unanswered.most()).isEmpty();
    }

    private void count(String words, int times) {
        Typed typed = new Typed(
                words,
                Arrays.stream(words.split(" ", -1))
                        .map(word -> new Typed.Word(word, List.of()))
                        .toList(),
                List.of(),
                Tuning.of(List.of()).boosts());
        for (int i = 0; i < times; i++) {
            unanswered.count(typed);
        }
    }
}
