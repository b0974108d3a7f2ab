package fr.prendresoin.platform.outbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.platform.inbox.Inbox;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/// The database of a service, its outbox and its inbox. A service may declare any of them itself, or have no database.
@AutoConfiguration(afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@ConditionalOnClass(MongoClient.class)
@ConditionalOnBean(MongoClient.class)
class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase database(MongoClient client, @Value("${prendresoin.database}") String name) {
        return client.getDatabase(name);
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(
            MongoDatabase database,
            @Value("${spring.application.name}") String service,
            ObjectProvider<Tracer> tracer,
            Clock clock) {
        return new Outbox(database, service, new CurrentTrace(tracer), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Inbox inbox(MongoDatabase database, Clock clock) {
        return new Inbox(database, clock);
    }
}
