package fr.prendresoin.platform.breaker;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BreakerAutoConfigurationTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(BreakerAutoConfiguration.class))
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withPropertyValues(
                    "prendresoin.breaker.window=4",
                    "prendresoin.breaker.minimum=4",
                    "prendresoin.breaker.failure-percent=50",
                    "prendresoin.breaker.pause=1h");

    @Test
    void whoFailsTooOftenIsLeftAloneAndTheOthersAreNot(CapturedOutput log) {
        service.run(context -> {
            var breakers = context.getBean(CircuitBreakerRegistry.class);
            CircuitBreaker failing = breakers.circuitBreaker("failing");
            succeed(failing, 2);
            fail(failing, 1);
            assertThat(failing.getState()).isEqualTo(State.CLOSED);

            fail(failing, 1);

            assertThat(failing.tryAcquirePermission()).isFalse();
            assertThat(breakers.circuitBreaker("other").tryAcquirePermission()).isTrue();
            assertThat(log).contains("failing: State transition from CLOSED to OPEN");
            assertThat(context.getBean(MeterRegistry.class)
                            .get("resilience4j.circuitbreaker.state")
                            .tags("name", "failing", "state", "open")
                            .gauge()
                            .value())
                    .isEqualTo(1);
        });
    }

    @Test
    void afterThePauseItIsTriedAgain() {
        service.withPropertyValues("prendresoin.breaker.pause=1ms").run(context -> {
            CircuitBreaker breaker =
                    context.getBean(CircuitBreakerRegistry.class).circuitBreaker("back");
            fail(breaker, 4);

            await().until(() -> breaker.getState() == State.HALF_OPEN);
            succeed(breaker, 3);

            assertThat(breaker.getState()).isEqualTo(State.CLOSED);
        });
    }

    @Test
    void aSettingThatMakesNoSenseStopsTheStart() {
        service.withPropertyValues("prendresoin.breaker.window=0")
                .run(context -> assertThat(context).hasFailed());
    }

    private static void succeed(CircuitBreaker breaker, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(breaker.tryAcquirePermission()).isTrue();
            breaker.onSuccess(1, MILLISECONDS);
        }
    }

    private static void fail(CircuitBreaker breaker, int times) {
        for (int i = 0; i < times; i++) {
            breaker.onError(1, MILLISECONDS, new IOException());
        }
    }
}
