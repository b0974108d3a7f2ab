package fr.prendresoin.website.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.question.Filter.Kind;
import fr.prendresoin.website.question.Filter.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final Address HERE = Address.of("/formations").with("page", 2);

    @Test
    void numbersComeInTheirOrder() {
        Filter filter = only(
                Kind.one("startsWithin", "Début").inOrder(), HERE, choice("180", 7), choice("30", 1), choice("90", 3));

        assertThat(filter.options().stream().map(Option::value)).containsExactly("30", "90", "180");
    }

    @Test
    void whatIsChosenStandsAmongTheFirstAndWouldBeTakenAwayByItsChip() {
        Address here = HERE.with("diploma", "D9");
        Choice[] ten = IntStream.range(0, 10)
                .mapToObj(rank -> choice("D" + rank, 10 - rank))
                .toArray(Choice[]::new);

        Filter filter = only(Kind.of("diploma", "Diplôme"), here, ten);

        assertThat(filter.isUsed()).isTrue();
        assertThat(filter.options())
                .hasSize(7)
                .last()
                .satisfies(last -> assertThat(last.value()).isEqualTo("D9"));
        assertThat(filter.more()).hasSize(3);
        assertThat(filter.chips(here)).containsExactly(new Chip("le D9", Address.of("/formations")));
    }

    @Test
    void aNumberIsToldWithWhatItMeasures() {
        Filter filter = only(
                Kind.one("publishedWithin", "Publiée depuis").inOrder(),
                HERE.with("publishedWithin", "1"),
                new Choice("1", "Un jour", 3));

        assertThat(filter.chips(HERE.with("publishedWithin", "1")))
                .extracting(Chip::label)
                .containsExactly("Publiée depuis\u00A0: un jour");
    }

    @Test
    void whatWouldFindNothingIsNotOfferedUnlessItIsChosen() {
        assertThat(Filter.of(List.of(Kind.of("level", "Niveau")), Map.of("level", List.of(choice("8", 0))), HERE))
                .isEmpty();
        assertThat(only(Kind.of("level", "Niveau"), HERE.with("level", "8"), choice("8", 0))
                        .options())
                .hasSize(1);
    }

    private static Filter only(Kind kind, Address here, Choice... choices) {
        return Filter.of(List.of(kind), Map.of(kind.name(), List.of(choices)), here)
                .getFirst();
    }

    private static Choice choice(String value, long count) {
        return new Choice(value, "le " + value, count);
    }
}
