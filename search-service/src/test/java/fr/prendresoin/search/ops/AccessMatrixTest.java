package fr.prendresoin.search.ops;

import static fr.prendresoin.testing.AccessMatrix.EVERYBODY;

import fr.prendresoin.testing.AccessMatrix;
import fr.prendresoin.testing.TestIssuer;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The rules without the service: no engine is needed to be refused.
@SpringBootTest(
        classes = AccessMatrixTest.Rules.class,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration,"
                    + "fr.prendresoin.platform.outbox.OutboxAutoConfiguration,"
                    + "fr.prendresoin.platform.kafka.KafkaReadingAutoConfiguration"
        })
class AccessMatrixTest {

    private static final TestIssuer ISSUER = TestIssuer.start();

    @DynamicPropertySource
    static void identity(DynamicPropertyRegistry properties) {
        ISSUER.isBelievedBy(properties::add);
    }

    @Test
    void everybodyFindsWhatIsForThem(@Autowired @Qualifier("springSecurityFilterChain") Filter filters) {
        new AccessMatrix(ISSUER)
                .line("GET /ops/search/counts", EVERYBODY)
                .line("GET /ops/", "OPERATOR", "ops:read")
                .line("/ops/", "OPERATOR")
                .line("/api/search/evaluations", "EDITOR", "ADMIN")
                .line("/api/", EVERYBODY)
                .line("/listing/", EVERYBODY)
                .line("/landings/", EVERYBODY)
                .line("GET /counts/", EVERYBODY)
                .assertKept("fr.prendresoin.search", filters);
    }

    @EnableAutoConfiguration
    @Import(Access.class)
    static class Rules {}
}
