package fr.prendresoin.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.testing.Engines;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class KafkaHealthIT {

    @Test
    void brokersThatAnswerAreUp() {
        try (var health = new KafkaHealth(Map.of("bootstrap.servers", Engines.kafka()))) {
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void brokersThatDoNotAreDown() {
        try (var health = new KafkaHealth(Map.of("bootstrap.servers", "127.0.0.1:9"))) {
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        }
    }
}
