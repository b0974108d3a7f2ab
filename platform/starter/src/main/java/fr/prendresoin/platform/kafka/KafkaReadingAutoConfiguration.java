package fr.prendresoin.platform.kafka;

import fr.prendresoin.platform.event.MalformedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/// What happens to a record that cannot be handled. A passing trouble is retried, in order and without end: nothing
/// overtakes it and nothing is lost, and the growing lag is what an alarm watches. A record that no retry can mend
/// goes to `<group>.<topic>.dlt` at once, with its cause in headers.
@AutoConfiguration(beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnClass({KafkaTemplate.class, ConsumerRecord.class})
class KafkaReadingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DeadLetters deadLetters(
            KafkaTemplate<String, byte[]> template,
            @Value("${spring.kafka.consumer.group-id}") String group,
            MeterRegistry meters) {
        return new DeadLetters(template, group, meters);
    }

    @Bean
    KafkaHealth kafkaHealthIndicator(KafkaProperties kafka) {
        return new KafkaHealth(kafka.buildAdminProperties());
    }

    @Bean
    @ConditionalOnMissingBean(CommonErrorHandler.class)
    DefaultErrorHandler errorHandler(DeadLetters deadLetters) {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        var handler = new InOrder(deadLetters::send, backOff);
        handler.addNotRetryableExceptions(MalformedEvent.class);
        return handler;
    }
}
