package fr.prendresoin.offers.ops;

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
                    + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
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
                .line("GET /ops/", "OPERATOR", "ops:read")
                .line("/ops/", "OPERATOR")
                .line("GET /api/ops/", "OPERATOR", "ops:read")
                .line("/api/ops/", "OPERATOR")
                .line("POST /api/offers/", AccessMatrix.EVERYBODY)
                .assertKept("fr.prendresoin.offers", filters);
    }

    @EnableAutoConfiguration
    @Import(Operators.class)
    static class Rules {}
}
