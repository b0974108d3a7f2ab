package fr.prendresoin.search.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.testing.ContractExamples;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTableTest {

    private static final String METIER = "metier-published.v1";

    private final Reference reference = new Reference();

    @Test
    void nothingIsKnownBeforeAnEditionIsWhole() {
        tell(METIER, "infirmier", 1, metier("Infirmier"));

        assertThatThrownBy(reference::metiers).isInstanceOf(Unavailable.class);
        assertThat(reference.awaited()).containsExactly("catalog.metier.v1", "catalog.rome.v1", "catalog.territory.v1");
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
    @CsvSource({
        "catalog.metier.v1, metier-published.v1",
        "catalog.rome.v1, rome-code-published.v1",
        "catalog.territory.v1, region-published.v1",
        "catalog.territory.v1, department-published.v1",
        "catalog.metier.v1, metier-withdrawn.v1",
        "catalog.rome.v1, rome-code-withdrawn.v1",
        "catalog.territory.v1, region-withdrawn.v1",
        "catalog.territory.v1, department-withdrawn.v1",
        "catalog.metier.v1, edition-published.v1",
        "catalog.rome.v1, edition-published.v1",
        "catalog.territory.v1, edition-published.v1"
    })
    void everyExampleOfTheContractIsRead(String topic, String type) {
        ReferenceTable<?, ?> table = switch (topic) {
            case "catalog.metier.v1" -> reference.metiers;
            case "catalog.rome.v1" -> reference.romeCodes;
            default -> reference.territories;
        };
        ContractExamples.of(topic, type)
                .forEach((name, example) -> table.accept(attributes(type, name, 1), example.getBytes(UTF_8)));
        table.accept(attributes("edition-published.v1", "edition", 1), "{}".getBytes(UTF_8));
        assertThat(table.isComplete()).isTrue();
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
