package fr.prendresoin.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @Test
    void defaultsAreThoseOfTheFile() {
        var settings = Settings.defaults();
        assertThat(settings.port()).isEqualTo(18090);
        assertThat(settings.offers()).isEqualTo(118_000);
        assertThat(settings.rateLimit()).isEqualTo(10);
        assertThat(settings.churn()).isZero();
        assertThat(settings.data()).isNull();
    }

    @Test
    void argumentsWinOverTheEnvironment() {
        var settings = Settings.from(
                new String[] {"--offers", "300", "--churn=2.5"},
                Map.of("FEED_OFFERS", "5000", "PORT", "4000", "FEED_RATE_LIMIT", "0", "FEED_DATA", "donnees"));
        assertThat(settings.offers()).isEqualTo(300);
        assertThat(settings.churn()).isEqualTo(2.5);
        assertThat(settings.port()).isEqualTo(4000);
        assertThat(settings.rateLimit()).isZero();
        assertThat(settings.data()).isEqualTo(Path.of("donnees"));
    }

    @Test
    void theFeedOfTheFolderGoesOnUnlessAnotherIsAskedFor(@TempDir Path data) {
        var folder = Map.of("FEED_DATA", data.toString());
        assertThat(Settings.from(new String[0], folder).offers()).isEqualTo(118_000);

        FeedSimulator.start(Settings.forTests(70).withSeed(3).withData(data)).close();

        assertThat(Settings.from(new String[0], folder).offers()).isEqualTo(70);
        assertThat(Settings.from(new String[0], folder).seed()).isEqualTo(3);
        assertThat(Settings.from(new String[] {"--offers=80"}, folder).offers()).isEqualTo(80);
        assertThat(data.toFile().list()).containsExactlyInAnyOrder("feed.properties", "journal.tsv");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> Settings.from(new String[] {"--offres", "3"}, Map.of()))
                .hasMessageContaining("--offres");
        assertThatThrownBy(() -> Settings.from(new String[] {"--offers"}, Map.of()))
                .hasMessageContaining("--offers");
    }
}
