package fr.prendresoin.catalog.formation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.testing.AsyncApi;
import fr.prendresoin.testing.EventSchemas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormationEventsTest {

    private static final State VISIBLE = new State(
            "lheo-1",
            "lheo",
            3,
            "hash",
            LocalDate.of(2026, 11, 2),
            new Facts("Soin", null, List.of(), List.of("sante"), null, null, null, null, null, null, "Carif-Oref"),
            null);

    @Test
    void theContractHasEveryTypeThatACourseTells() {
        assertThat(AsyncApi.toldBy("catalog-service"))
                .containsEntry(
                        FormationEvents.TOPIC,
                        Set.of(
                                FormationEvents.PUBLISHED,
                                FormationEvents.AMENDED,
                                FormationEvents.WITHDRAWN,
                                FormationEvents.FORGOTTEN));
    }

    @Test
    void aWithdrawalOfWhichLittleIsKnownIsAsItsContractSays() {
        State next = VISIBLE.withdrawn("refused", Instant.parse("2026-11-22T09:00:00Z"));
        var event = FormationEvents.withdrawn(next, Objects.requireNonNull(next.withdrawn()));
        EventSchemas.assertValid(event.topic(), event.type(), event.payload());
        assertThat(event.sequence()).isEqualTo(4);
    }

    @Test
    void aStateIsReadAsItWasWritten() {
        State withdrawn = VISIBLE.withdrawn("refused", Instant.parse("2026-11-22T09:00:00Z"));
        for (State state : List.of(VISIBLE, withdrawn, withdrawn.forgotten())) {
            assertThat(State.of(state.toDocument())).isEqualTo(state);
        }
    }
}
