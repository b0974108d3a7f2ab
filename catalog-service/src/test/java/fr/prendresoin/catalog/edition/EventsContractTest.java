package fr.prendresoin.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.testing.AsyncApi;
import fr.prendresoin.testing.EventSchemas;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventsContractTest {

    @Test
    void theContractHasEveryTypeThatAnEditionTells() {
        var told = new TreeMap<String, Set<String>>();
        for (Kind kind : Kind.values()) {
            told.computeIfAbsent(kind.topic(), topic -> new TreeSet<>(Set.of(edition(topic))))
                    .addAll(List.of(kind.publishedType(), kind.withdrawnType()));
        }
        assertThat(AsyncApi.toldBy("catalog-service")).containsAllEntriesOf(told);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindCanBeWithdrawn(Kind kind) {
        Aggregate withdrawn = Aggregate.withdrawn(kind, "11");
        EventSchemas.assertValid(kind.topic(), withdrawn.type(), withdrawn.payload());
        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.key())
                .isEqualTo(Aggregate.published(kind, "11", "", "").key());
    }

    private static String edition(String topic) {
        return new EditionPublished("2026-11", 0).event(topic, 1).type();
    }
}
