package fr.prendresoin.search.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.reference.CatalogueFiles;
import fr.prendresoin.search.text.Typed.Part;
import fr.prendresoin.search.tuning.Tuning;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypedTest {

    private static final TradeWords TRADE = new TradeWords(CatalogueFiles.read());
    private static final Tuning TUNING = Tuning.of(List.of())
            .with(IntStream.range(0, 20).mapToObj(TypedTest::group).toList());

    @Test
    void theLastExpressionOfALargeGroupIsAmongItsMeanings() {
        Typed typed = typed(5);

        assertThat(typed.parts())
                .hasSize(5)
                .allSatisfy(part -> assertThat(part.meanings()).hasSize(8).contains(part.text()));
    }

    @Test
    void twentyExpressionsOfThirtyMeanNoMoreThanAQueryBears() {
        Typed typed = typed(20);

        assertThat(typed.parts()).hasSize(20).allMatch(Part::isExpression);
        assertThat(typed.parts().stream()
                        .mapToInt(part -> part.meanings().size())
                        .sum())
                .isLessThanOrEqualTo(Typed.MOST_MEANINGS);
    }

    @Test
    void oneExpressionKeepsAllOfItsGroup() {
        assertThat(typed(1).parts().getFirst().meanings()).isEqualTo(group(0));
    }

    private static Typed typed(int expressions) {
        return Typed.of(
                IntStream.range(0, expressions)
                        .mapToObj(group -> name(group, 29))
                        .collect(joining(" ")),
                TRADE,
                TUNING);
    }

    private static List<String> group(int group) {
        return IntStream.range(0, 30).mapToObj(member -> name(group, member)).toList();
    }

    /// One word, of letters only.
    private static String name(int group, int member) {
        return "zq" + (char) ('a' + group) + (char) ('a' + member % 26) + (char) ('a' + member / 26) + "x";
    }
}
