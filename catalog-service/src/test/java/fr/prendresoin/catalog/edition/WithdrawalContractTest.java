package fr.prendresoin.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.testing.EventSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WithdrawalContractTest {

    @ParameterizedTest
    @EnumSource
    void everyKindCanBeWithdrawn(Kind kind) {
        Aggregate withdrawn = Aggregate.withdrawn(kind, "11");
        EventSchemas.assertValid(kind.topic(), withdrawn.type(), withdrawn.payload());
        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.key())
                .isEqualTo(Aggregate.published(kind, "11", "", "").key());
    }
}
