package fr.prendresoin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.platform.inbox.Inbox;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OutboxAutoConfigurationTest {

    @Test
    void aServiceWithoutADatabaseStarts() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.application.name=shop", "prendresoin.database=shop")
                .withConfiguration(AutoConfigurations.of(OutboxAutoConfiguration.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(Outbox.class)
                        .doesNotHaveBean(Inbox.class));
    }
}
