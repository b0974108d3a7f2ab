package fr.prendresoin.search.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.tuning.TuningEvent.BoostsPublished;
import fr.prendresoin.search.tuning.TuningEvent.SynonymsPublished;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TuningTest {

    private static final List<List<String>> GROUPS = List.of(List.of("ide", "infirmier"));
    private static final Boosts BOOSTS = new Boosts(2, 1, 1, 0.3, 4);

    @Test
    void whatWasPublishedIsInForce() {
        Tuning tuning = Tuning.of(List.of(new BoostsPublished(BOOSTS), new SynonymsPublished(GROUPS)));

        assertThat(tuning.groups()).isEqualTo(GROUPS);
        assertThat(tuning.boosts()).isEqualTo(BOOSTS);
        assertThat(tuning.vocabulary().longest(List.of(List.of("ide")))).isNotNull();
    }

    @Test
    void withoutAnySettingEverySignCountsTheSame() {
        assertThat(Tuning.of(List.of()).boosts()).isEqualTo(new Boosts(1, 1, 1, 1, 1));
    }

    @Test
    void aNegativeZeroIsZero() {
        var published = new Boosts(-0.0, -0.0, -0.0, -0.0, -0.0);

        assertThat(published).isEqualTo(new Boosts(0, 0, 0, 0, 0)).hasToString(new Boosts(0, 0, 0, 0, 0).toString());
        assertThat(BOOSTS.with(Map.of("title", -0.0))).isEqualTo(new Boosts(0, 1, 1, 0.3, 4));
    }

    @Test
    void aTriedSettingLeavesTheOthersAsTheyAre() {
        Tuning tuning = Tuning.of(List.of(new BoostsPublished(BOOSTS), new SynonymsPublished(GROUPS)));

        assertThat(tuning.with(BOOSTS.with(Map.of("title", 3.0))).boosts()).isEqualTo(new Boosts(3, 1, 1, 0.3, 4));
        assertThat(tuning.with(List.of()).vocabulary().longest(List.of(List.of("ide"))))
                .isNull();
        assertThat(tuning.with(List.of()).boosts()).isEqualTo(BOOSTS);
    }
}
