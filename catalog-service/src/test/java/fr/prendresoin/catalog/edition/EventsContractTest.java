package fr.prendresoin.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prendresoin.testing.AsyncApi;
import fr.prendresoin.testing.EventSchemas;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class EventsContractTest {

    @Test
    void theContractHasEveryTypeThatAnEditionTells() {
        var told = new TreeMap<String, Set<String>>();
        for (Kind kind : Kind.values()) {
            told.computeIfAbsent(kind.topic(), topic -> new TreeSet<>(Set.of(edition(topic))))
                    .addAll(kind.types());
        }
        assertThat(AsyncApi.toldBy("catalog-service")).containsAllEntriesOf(told);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SYNONYMS", "BOOSTS"})
    void everyKindCanBeWithdrawn(Kind kind) {
        Aggregate withdrawn = Aggregate.withdrawn(kind, "J1104");
        EventSchemas.assertValid(kind.topic(), withdrawn.type(), withdrawn.payload());
        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.key())
                .isEqualTo(Aggregate.published(kind, "J1104", "", "").key());
    }

    @ParameterizedTest
    @EnumSource(names = {"SYNONYMS", "BOOSTS"})
    void whatThereIsOneOfIsNeverWithdrawn(Kind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Aggregate.withdrawn(kind, "synonyms"));
    }

    @Test
    void whatThereIsOneOfTellsItsVersion() {
        Aggregate synonyms = Aggregate.published(Kind.SYNONYMS, "synonyms", Map.of("groups", List.of()));
        assertThat(synonyms.event(3).payload()).isEqualTo("{\"version\":3,\"groups\":[]}");
        assertThat(synonyms.event(3).sequence()).isEqualTo(3);
    }

    private static String edition(String topic) {
        return new EditionPublished("2026-11", 0).event(topic, 1).type();
    }
}
