package fr.prendresoin.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void theBestPageThereCanBeIsOne() {
        assertThat(score(List.of(3, 2, 1), List.of(3, 2, 1)).ndcg()).isEqualTo(1);
    }

    @Test
    void anOrderThatShowsTheBestLaterIsWorse() {
        assertThat(score(List.of(1, 2, 3), List.of(3, 2, 1)).ndcg())
                .isCloseTo((1 + 3 * 0.63093 + 7 * 0.5) / (7 + 3 * 0.63093 + 0.5), within(1e-4));
    }

    @Test
    void aPageThatLacksWhatTheIndexHoldsIsWorse() {
        assertThat(score(List.of(3), List.of(3, 3)).ndcg()).isLessThan(1);
    }

    @Test
    void aPageWithoutAnyCardIsZero() {
        Score score = score(List.of(), List.of(3));

        assertThat(score.ndcg()).isZero();
        assertThat(score.reciprocalRank()).isZero();
        assertThat(score.isEmpty()).isTrue();
    }

    @Test
    void theFirstGoodCardCounts() {
        assertThat(score(List.of(0, 1, 2), List.of(3)).reciprocalRank()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score(List.of(0, 1, 1), List.of(3)).reciprocalRank()).isZero();
    }

    @Test
    void aQueryThatTheIndexCannotAnswerIsInNoMeasure() {
        Table table = Table.of(List.of(score(List.of(3), List.of(3)), score(List.of(), List.of())));

        assertThat(table.all()).isEqualTo(new Measures(1, 1, 1, 0));
    }

    @Test
    void everyQueryIsInOneHalf() {
        List<Score> scores = JudgedQueries.ALL.stream()
                .map(query -> new Score(query, List.of(), List.of(), List.of(3)))
                .toList();

        Table table = Table.of(scores);

        assertThat(table.all()).isEqualTo(new Measures(scores.size(), 0, 0, 1));
        assertThat(table.tuned().queries() + table.setAside().queries()).isEqualTo(scores.size());
        assertThat(table.kinds().stream()
                        .mapToInt(row -> row.tuned().queries() + row.setAside().queries())
                        .sum())
                .isEqualTo(scores.size());
    }

    private static Score score(List<Integer> grades, List<Integer> ideal) {
        JudgedQuery query = JudgedQuery.of("métier", "infirmier | 3 metier=infirmier");
        return new Score(query, grades, Collections.nCopies(grades.size(), ""), ideal);
    }
}
