package fr.prendresoin.search.offers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.Described;
import fr.prendresoin.search.question.Sort;
import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.understanding.Criterion;
import org.junit.jupiter.api.Test;

class OfferParametersTest {

    private static final Described PARAMETERS = new Described(OfferParameters.class);

    @Test
    void theValuesThatAreDescribedAreThoseThatAreAccepted() {
        assertThat(PARAMETERS.items("family")).isEqualTo(Families.NAMES.keySet());
        assertThat(PARAMETERS.items("contract")).isEqualTo(Words.CONTRACTS.keySet());
        assertThat(PARAMETERS.items("workingTime")).isEqualTo(Words.WORKING_TIMES.keySet());
        assertThat(PARAMETERS.items("ignore")).isEqualTo(Criterion.removable().keySet());
        assertThat(PARAMETERS.items("experience")).isEqualTo(Words.EXPERIENCES.keySet());
        assertThat(PARAMETERS.values("sort")).isEqualTo(Described.names(Sort.values()));
    }
}
