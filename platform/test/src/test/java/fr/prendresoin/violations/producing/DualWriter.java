package fr.prendresoin.violations.producing;

import org.apache.kafka.clients.producer.KafkaProducer;

class DualWriter {

    KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(java.util.Map.of());
    }
}
