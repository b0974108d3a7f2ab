package fr.prendresoin.search.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.testing.AsyncApi;
import fr.prendresoin.testing.ContractExamples;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTableTest {

    private static final Set<String> INDEXED_ONLY = Set.of(Kind.FORMATIONS.topic(), Kind.CONTENTS.topic());

    private static final String METIER = "metier-published.v1";

    private final Reference reference = new Reference();

    @Test
    void nothingIsKnownBeforeAnEditionIsWhole() {
        tell(METIER, "infirmier", 1, metier("Infirmier"));

        assertThatThrownBy(reference::metiers).isInstanceOf(Unavailable.class);
        assertThat(reference.awaited())
                .containsExactly(
                        "catalog.metier.v1", "catalog.rome.v1", "catalog.territory.v1", "catalog.search-tuning.v1");
    }

    @Test
    void diplomasAreNotWaitedFor() {
        assertThat(reference.diplomas()).isEmpty();
    }

    @Test
    void anEditionTakesThePlaceOfTheLastAtOnce() {
        tell(METIER, "infirmier", 1, metier("Infirmier"));
        edition(1);
        tell(METIER, "infirmier", 2, metier("Infirmière"));
        assertThat(label()).isEqualTo("Infirmier");

        edition(2);

        assertThat(label()).isEqualTo("Infirmière");
    }

    /// Editors publish within an edition, and it is told again behind what they publish.
    @Test
    void whatEditorsPublishCountsWhenItsEditionIsToldAgain() {
        tell(METIER, "infirmier", 1, metier("Infirmier"));
        edition(1);
        var labels = reference.derived(Set.of(Reference.Part.METIERS), this::label);
        assertThat(labels.get()).isEqualTo("Infirmier");

        tell(METIER, "infirmier", 2, metier("Publié"));
        edition(2);

        assertThat(labels.get()).isEqualTo("Publié");
    }

    @Test
    void aCompactedTopicTellsAllThatItsEditionsHad() {
        tell(METIER, "sage-femme", 1, metier("Sage-femme").replace("\"infirmier\"", "\"sage-femme\""));
        // The first edition is still there, while the first state of what was published over it is not.
        edition(1);
        tell(METIER, "infirmier", 2, metier("Publié"));
        edition(2);

        assertThat(reference.metiers()).containsOnlyKeys("sage-femme", "infirmier");
        assertThat(label()).isEqualTo("Publié");
    }

    @Test
    void aSingleDocumentCountsAtOnceWhenTheFirstEditionIsWhole() {
        synonyms(1, "ide");
        assertThatThrownBy(reference::tuning).isInstanceOf(Unavailable.class);
        reference.tuning.accept(attributes("edition-published.v1", "edition", 1), "{}".getBytes(UTF_8));

        synonyms(3, "eje");
        synonyms(2, "aes");
        synonyms(3, "ash");

        assertThat(reference.tuning().groups()).containsExactly(List.of("eje", "autre"));
    }

    private void synonyms(long version, String expression) {
        String value = "{\"version\":%d,\"groups\":[[\"%s\",\"autre\"]]}".formatted(version, expression);
        reference.tuning.accept(attributes("synonyms-published.v1", "synonyms", version), value.getBytes(UTF_8));
    }

    @Test
    void theSameEventTwiceAndAnOlderOneChangeNothing() {
        tell(METIER, "infirmier", 2, metier("Deuxième"));
        tell(METIER, "infirmier", 2, metier("Encore"));
        tell(METIER, "infirmier", 1, metier("Première"));
        edition(1);

        assertThat(label()).isEqualTo("Deuxième");
    }

    @Test
    void whatIsWithdrawnIsGoneAndDoesNotComeBackByAnOlderEvent() {
        tell(METIER, "infirmier", 1, metier("Infirmier"));
        tell("metier-withdrawn.v1", "infirmier", 3, "{\"slug\":\"infirmier\"}");
        tell(METIER, "infirmier", 2, metier("Infirmier"));
        edition(1);

        assertThat(reference.metiers()).isEmpty();
    }

    @Test
    void unknownTypesAndFieldsAreIgnored() {
        tell("metier-praised.v1", "infirmier", 5, "not even JSON");
        tell(METIER, "infirmier", 1, metier("Infirmier").replaceFirst("\\{", "{\"invented\":[1],"));
        edition(1);

        assertThat(label()).isEqualTo("Infirmier");
    }

    @ParameterizedTest
    @CsvSource({"not json", "[]", "{}"})
    void poisonIsMalformed(String value) {
        assertThatThrownBy(() -> tell(METIER, "infirmier", 1, value)).isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest
    @MethodSource("typesOfTheContract")
    void everyExampleOfTheContractIsRead(String topic, String type) {
        ReferenceTable<?, ?> table = table(topic);
        ContractExamples.of(topic, type)
                .forEach((name, example) -> table.accept(attributes(type, name, 1), example.getBytes(UTF_8)));
        table.accept(attributes("edition-published.v1", "edition", 1), "{}".getBytes(UTF_8));
        assertThat(table.isComplete()).isTrue();
    }

    /// A type that is passed over is not poison, whatever it says.
    @ParameterizedTest
    @MethodSource("typesOfTheContract")
    void noTypeThatTellsAnAggregateIsPassedOver(String topic, String type) {
        ThrowingCallable poison = () -> table(topic).accept(attributes(type, "key", 1), "poison".getBytes(UTF_8));
        if (type.startsWith("edition-") || type.endsWith("-withdrawn.v1")) {
            assertThatNoException().isThrownBy(poison);
        } else {
            assertThatThrownBy(poison).isInstanceOf(MalformedEvent.class);
        }
    }

    static Stream<Arguments> typesOfTheContract() {
        return AsyncApi.readBy("search-service").entrySet().stream()
                .filter(topic -> topic.getKey().startsWith("catalog."))
                .filter(topic -> !INDEXED_ONLY.contains(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream()
                        .map(type -> arguments(topic.getKey(), type.substring("fr.prendresoin.catalog.".length()))));
    }

    private ReferenceTable<?, ?> table(String topic) {
        return switch (topic) {
            case "catalog.metier.v1" -> reference.metiers;
            case "catalog.rome.v1" -> reference.romeCodes;
            case "catalog.territory.v1" -> reference.territories;
            case "catalog.search-tuning.v1" -> reference.tuning;
            case "catalog.diploma.v1" -> reference.diplomas;
            case "catalog.tension.v1" -> reference.tensions;
            default -> throw new AssertionError("nobody reads " + topic);
        };
    }

    private String label() {
        Metier metier = reference.metiers().get("infirmier");
        return metier == null ? "" : metier.label();
    }

    private void tell(String type, String key, long version, String value) {
        reference.metiers.accept(attributes(type, key, version), value.getBytes(UTF_8));
    }

    private void edition(long version) {
        tell("edition-published.v1", "edition", version, "{\"edition\":\"test\",\"count\":1}");
    }

    private static EventAttributes attributes(String type, String key, long version) {
        return new EventAttributes(
                "id", "fr.prendresoin.catalog." + type, "/catalog-service", key, Instant.EPOCH, version, null);
    }

    private static String metier(String label) {
        return "{\"slug\":\"infirmier\",\"label\":\"" + label + "\",\"labelMasculine\":\"Infirmier\","
                + "\"labelFeminine\":\"Infirmière\",\"family\":\"sante\",\"synonyms\":[]}";
    }
}
