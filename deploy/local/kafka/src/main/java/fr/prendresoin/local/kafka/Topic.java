package fr.prendresoin.local.kafka;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic as it is declared; the settings are Kafka's own, by their names. */
record Topic(String name, int partitions, short replication, Map<String, String> settings) {

    NewTopic toCreate() {
        return new NewTopic(name, partitions, replication).configs(settings);
    }
}
