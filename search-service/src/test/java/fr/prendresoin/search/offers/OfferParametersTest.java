package fr.prendresoin.search.offers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.understanding.Criterion;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfferParametersTest {

    @Test
    void theValuesThatAreDescribedAreThoseThatAreAccepted() throws NoSuchFieldException {
        assertThat(described("family")).isEqualTo(Families.NAMES.keySet());
        assertThat(described("contract")).isEqualTo(Words.CONTRACTS.keySet());
        assertThat(described("workingTime")).isEqualTo(Words.WORKING_TIMES.keySet());
        assertThat(described("ignore")).isEqualTo(Criterion.removable().keySet());
        assertThat(described("experience")).isEqualTo(Words.EXPERIENCES.keySet());
        assertThat(Set.of(parameter("sort").schema().allowableValues()))
                .isEqualTo(Arrays.stream(Sort.values())
                        .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> described(String name) throws NoSuchFieldException {
        return Set.of(parameter(name).array().schema().allowableValues());
    }

    private static Parameter parameter(String name) throws NoSuchFieldException {
        return Objects.requireNonNull(
                OfferParameters.class.getDeclaredField(name).getAnnotation(Parameter.class));
    }
}
