package fr.prendresoin.offers.reference;

import fr.prendresoin.platform.kafka.DeadLetters;
import fr.prendresoin.platform.kafka.TopicTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

@Configuration
class ReferenceTopics {

    private final ConsumerFactory<String, byte[]> consumers;
    private final DeadLetters deadLetters;
    private final String prefix;

    ReferenceTopics(
            ConsumerFactory<String, byte[]> consumers,
            DeadLetters deadLetters,
            @Value("${prendresoin.topic-prefix}") String prefix) {
        this.consumers = consumers;
        this.deadLetters = deadLetters;
        this.prefix = prefix;
    }

    @Bean
    TopicTable romes(References references) {
        return new TopicTable(consumers, deadLetters, prefix + "catalog.rome.v1", references::onRome);
    }

    @Bean
    TopicTable metiers(References references) {
        return new TopicTable(consumers, deadLetters, prefix + "catalog.metier.v1", references::onMetier);
    }

    @Bean
    TopicTable territories(References references) {
        return new TopicTable(consumers, deadLetters, prefix + "catalog.territory.v1", references::onTerritory);
    }

    /// Without its references the service cannot tell what an offer is: it says what it waits for.
    @Bean
    HealthIndicator referenceHealthIndicator(References references) {
        return () -> references
                .current()
                .map(reference -> Health.up().withDetail("edition", reference.edition()))
                .orElseGet(() -> Health.outOfService().withDetail("waitingFor", references.missing()))
                .build();
    }
}
