package fr.prendresoin.search.projection;

import fr.prendresoin.search.index.Kind;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows what the catalogue tells of métiers, diplomas and other things to know, as [OfferListener] follows the
/// offers.
@Component
class KnowledgeListeners {

    private final Projection metiers;
    private final Projection diplomas;
    private final Projection contents;

    KnowledgeListeners(Projections projections) {
        this.metiers = projections.of(Kind.METIERS);
        this.diplomas = projections.of(Kind.DIPLOMAS);
        this.contents = projections.of(Kind.CONTENTS);
    }

    @Configuration(proxyBeanMethods = false)
    static class Readers {

        @Bean
        ChangeReader metierChanges() {
            return new KnowledgeChanges(Kind.METIERS, "metier", "slug", "label");
        }

        @Bean
        ChangeReader diplomaChanges() {
            return new KnowledgeChanges(Kind.DIPLOMAS, "diploma", "code", "name");
        }

        @Bean
        ChangeReader contentChanges() {
            return new KnowledgeChanges(Kind.CONTENTS, "content", "slug", "title");
        }
    }

    @KafkaListener(
            id = "metiers",
            idIsGroup = false,
            topics = "${prendresoin.topic-prefix}catalog.metier.v1",
            batch = "true",
            autoStartup = "false")
    void onMetiers(List<ConsumerRecord<String, byte[]>> messages) {
        metiers.take(messages);
    }

    @KafkaListener(
            id = "diplomas",
            idIsGroup = false,
            topics = "${prendresoin.topic-prefix}catalog.diploma.v1",
            batch = "true",
            autoStartup = "false")
    void onDiplomas(List<ConsumerRecord<String, byte[]>> messages) {
        diplomas.take(messages);
    }

    @KafkaListener(
            id = "contents",
            idIsGroup = false,
            topics = "${prendresoin.topic-prefix}catalog.content.v1",
            batch = "true",
            autoStartup = "false")
    void onContents(List<ConsumerRecord<String, byte[]>> messages) {
        contents.take(messages);
    }
}
