package fr.prendresoin.website.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.question.Understood.Metier;
import fr.prendresoin.website.question.Understood.Place;
import fr.prendresoin.website.question.Understood.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChipTest {

    private static final Address HERE =
            Address.of("/offres").with("q", "as de nuit lyon").with("page", 3);

    @Test
    void eachCriterionHasAChipThatTakesItAway() {
        var understood = new Understood(
                List.of(new Metier("aide-soignant", "Aide-soignant / Aide-soignante", "as")),
                null,
                new Place("commune", "69123", null, null, "Lyon", "Rhône", null),
                null,
                List.of(new Span("metier", "as"), new Span("hours", "de nuit"), new Span("place", "lyon")));

        List<Chip> chips = Chip.of(understood, HERE);

        assertThat(chips.stream().map(Chip::label))
                .containsExactly(
                        "Métier\u00A0: Aide-soignant / Aide-soignante",
                        "«\u00A0de nuit\u00A0»",
                        "Lieu\u00A0: Lyon (Rhône)");
        assertThat(chips.getFirst().without()).hasToString("/offres?q=as+de+nuit+lyon&ignore=metier");
    }

    @Test
    void nothingUnderstoodMakesNoChip() {
        assertThat(Chip.of(null, HERE)).isEmpty();
    }
}
