package fr.prendresoin.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsBrokenByItsFixture(String fixture, ArchRule rule) {
        assertThat(rule.evaluate(classesIn(fixture)).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void obedientClassesBreakNone(String fixture, ArchRule rule) {
        assertThat(rule.evaluate(classesIn("violations.obedient"))
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("violations.util", ArchitectureRules.PACKAGES_ARE_FEATURES),
                arguments("circular", ArchitectureRules.FEATURES_HAVE_NO_CYCLES),
                arguments("violations.producing", ArchitectureRules.EVENTS_LEAVE_BY_THE_OUTBOX),
                arguments("violations.unmarked", ArchitectureRules.PACKAGES_ARE_NULL_MARKED),
                arguments("violations.injection", ArchitectureRules.NO_FIELD_INJECTION),
                arguments("violations.controller", ArchitectureRules.ENTRY_POINTS_ARE_PACKAGE_PRIVATE),
                arguments("violations.console", ArchitectureRules.NO_CONSOLE),
                arguments("violations.lonely", ArchitectureRules.INTERFACES_HAVE_TWO_IMPLEMENTATIONS));
    }

    private static JavaClasses classesIn(String fixture) {
        return new ClassFileImporter().importPackages("fr.prendresoin." + fixture);
    }
}
