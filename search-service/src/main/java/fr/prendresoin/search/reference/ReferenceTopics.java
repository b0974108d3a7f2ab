package fr.prendresoin.search.reference;

import fr.prendresoin.platform.kafka.DeadLetters;
import fr.prendresoin.platform.kafka.TopicTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

@Configuration(proxyBeanMethods = false)
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
    TopicTable metierTopic(Reference reference) {
        return follow(reference.metiers);
    }

    @Bean
    TopicTable romeTopic(Reference reference) {
        return follow(reference.romeCodes);
    }

    @Bean
    TopicTable territoryTopic(Reference reference) {
        return follow(reference.territories);
    }

    @Bean
    TopicTable tuningTopic(Reference reference) {
        return follow(reference.tuning);
    }

    @Bean
    TopicTable diplomaTopic(Reference reference) {
        return follow(reference.diplomas);
    }

    @Bean
    TopicTable tensionTopic(Reference reference) {
        return follow(reference.tensions);
    }

    private TopicTable follow(ReferenceTable<?, ?> table) {
        return new TopicTable(consumers, deadLetters, prefix + table.name(), table);
    }
}
