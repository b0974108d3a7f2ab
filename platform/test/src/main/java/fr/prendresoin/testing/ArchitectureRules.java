package fr.prendresoin.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// The rules that every service keeps. A service's `ArchitectureTest` takes them over with
/// `@ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class)`. Each has a fixture that breaks it.
public final class ArchitectureRules {

    /// A package is a feature, and bears its name.
    @ArchTest
    public static final ArchRule PACKAGES_ARE_FEATURES = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..common..",
                    "..helper..",
                    "..impl..",
                    "..dto..",
                    "..model..",
                    "..mapper..")
            .because("a package is a feature, and bears its name");

    /// Features depend on each other in one direction.
    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("fr.prendresoin.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    /// Nothing but the outbox tells a domain event: a second write could be lost between the two.
    @ArchTest
    public static final ArchRule EVENTS_LEAVE_BY_THE_OUTBOX = noClasses()
            .that()
            .resideOutsideOfPackages("fr.prendresoin.platform..", "fr.prendresoin.offers.raw..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.kafka.core.KafkaTemplate")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer")
            .allowEmptyShould(true)
            .because("state and event are written in one transaction; offers.raw.v1 is a log, not a domain topic");

    /// Null is said in the type.
    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(beInANullMarkedPackage()).because("null is said in the type");

    /// Dependencies come by the constructor.
    @ArchTest
    public static final ArchRule NO_FIELD_INJECTION = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .allowEmptyShould(true)
            .because("dependencies come by the constructor");

    /// What handles HTTP or messages is nobody else's business.
    @ArchTest
    public static final ArchRule ENTRY_POINTS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .haveSimpleNameEndingWith("Listener")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    /// A service writes to its log, never to the console.
    @ArchTest
    public static final ArchRule NO_CONSOLE =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    /// An interface that one class implements says nothing that the class does not.
    @ArchTest
    public static final ArchRule INTERFACES_HAVE_TWO_IMPLEMENTATIONS = classes()
            .that(resideInAPackage("fr.prendresoin.."))
            .and()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .and()
            .doNotHaveSimpleName("package-info")
            .and(com.tngtech.archunit.base.DescribedPredicate.not(annotatedWith(FunctionalInterface.class)))
            .should(haveTwoImplementations())
            .allowEmptyShould(true);

    private ArchitectureRules() {}

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                if (!home.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, home.getName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveTwoImplementations() {
        return new ArchCondition<>("have two implementations") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long implementations = type.getAllSubclasses().stream()
                        .filter(subclass -> !subclass.getModifiers().contains(JavaModifier.ABSTRACT))
                        .count();
                if (implementations < 2) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has " + implementations + " implementation(s)"));
                }
            }
        };
    }
}
