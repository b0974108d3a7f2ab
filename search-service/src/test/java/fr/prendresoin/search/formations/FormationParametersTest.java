package fr.prendresoin.search.formations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.Described;
import fr.prendresoin.search.question.Sort;
import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.understanding.Criterion;
import org.junit.jupiter.api.Test;

class FormationParametersTest {

    private static final Described PARAMETERS = new Described(FormationParameters.class);

    @Test
    void theValuesThatAreDescribedAreThoseThatAreAccepted() {
        assertThat(PARAMETERS.items("family")).isEqualTo(Families.NAMES.keySet());
        assertThat(PARAMETERS.items("level")).isEqualTo(FormationWords.LEVELS.keySet());
        assertThat(PARAMETERS.items("modality")).isEqualTo(FormationWords.MODALITIES.keySet());
        assertThat(PARAMETERS.items("ignore")).isEqualTo(Criterion.removable().keySet());
        assertThat(PARAMETERS.values("sort")).isEqualTo(Described.names(Sort.values()));
    }
}
