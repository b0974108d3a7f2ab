package fr.prendresoin.offers.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.platform.event.EventAttributes;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.testing.AsyncApi;
import fr.prendresoin.testing.ContractExamples;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private final List<Object> announced = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final References references = new References(announced::add, meters);
    private long sequence;

    @BeforeEach
    void catchUp() {
        references.caughtUp();
    }

    @Test
    void afterARestartAnOlderEditionIsNotAnnouncedBeforeTheLatest() {
        var restarted = new References(announced::add, meters);
        for (String edition : List.of("2026-11", "2026-12")) {
            EventAttributes event = event("edition-published.v1", "edition");
            restarted.onRome(event, edition(edition));
            restarted.onMetier(event, edition(edition));
            restarted.onTerritory(event, edition(edition));
        }

        assertThat(restarted.current()).isEmpty();
        assertThat(restarted.missing()).hasSize(3);

        restarted.caughtUp();

        assertThat(announced).hasSize(1);
        assertThat(restarted.current().orElseThrow().edition()).isEqualTo("2026-12+20/2026-12+20/2026-12+20");
        assertThat(restarted.missing()).isEmpty();
    }

    @Test
    void nothingIsKnownBeforeAllThreeTopicsAreWhole() {
        rome("J1501", 1, true);
        romeEdition("2026-11");
        references.onMetier(event("edition-published.v1", "edition"), edition("2026-11"));

        assertThat(references.current()).isEmpty();
        assertThat(references.missing()).containsExactly("catalog.territory.v1");
        assertThat(announced).isEmpty();

        references.onTerritory(event("edition-published.v1", "edition"), edition("2026-11"));

        assertThat(references.missing()).isEmpty();
        assertThat(reference().edition()).isEqualTo("2026-11+10/2026-11+20/2026-11+30");
        assertThat(announced).hasSize(1);
    }

    @Test
    void aChangeShowsWithTheEditionThatAnnouncesIt() {
        whole();
        rome("K1212", 5, true);

        assertThat(reference().rome("K1212")).isNull();

        romeEdition("2026-12");

        assertThat(reference().rome("K1212")).isNotNull();
        assertThat(reference().edition()).startsWith("2026-12+");
    }

    /// Offers are judged anew by another reference, which its edition names.
    @Test
    void whatEditorsPublishCountsWhenItsEditionIsAnnouncedAgain() {
        whole();
        String before = reference().edition();
        metier(2, "Publié");
        romeEdition("2026-11");
        assertThat(reference().metiers()).isEmpty();

        metierEdition(50);

        assertThat(reference().metiers()).extracting(Metier::labelMasculine).containsExactly("Publié");
        assertThat(reference().edition()).isNotEqualTo(before);
    }

    @Test
    void aCompactedTopicTellsAllThatItsEditionsHad() {
        var restarted = new References(announced::add, meters);
        restarted.onRome(event("edition-published.v1", "edition"), edition("2026-11"));
        restarted.onTerritory(event("edition-published.v1", "edition"), edition("2026-11"));
        restarted.onMetier(attributes("metier-published.v1", "b", 1), metier("b", "Livré"));
        // The first announcement is still there, while the first state of what was published over it is not.
        restarted.onMetier(attributes("edition-published.v1", "edition", 1), edition("2026-11"));
        restarted.onMetier(attributes("metier-published.v1", "a", 2), metier("a", "Publié"));
        restarted.onMetier(attributes("edition-published.v1", "edition", 2), edition("2026-11"));
        restarted.caughtUp();

        assertThat(restarted.current().orElseThrow().metiers())
                .extracting(Metier::labelMasculine)
                .containsExactlyInAnyOrder("Livré", "Publié");
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        whole();
        Reference before = reference();
        references.onRome(attributes("rome-code-published.v1", "J1501", 1), code("J1501", false));
        references.onRome(attributes("edition-published.v1", "edition", 1), edition("older"));

        assertThat(reference()).isSameAs(before);
    }

    @Test
    void anOlderEventAfterANewerOneIsLeftAside() {
        rome("J1501", 7, true);
        rome("J1501", 6, false);
        whole();

        assertThat(Objects.requireNonNull(reference().rome("J1501")).inPerimeter())
                .isTrue();
    }

    @Test
    void aWithdrawnCodeIsKnownNoMore() {
        whole();
        references.onRome(event("rome-code-withdrawn.v1", "J1501"), "{}".getBytes(UTF_8));
        romeEdition("2026-12");

        assertThat(reference().rome("J1501")).isNull();
    }

    @Test
    void anUnknownTypeIsCountedAndLeftAside() {
        references.onRome(event("rome-code-renamed.v1", "J1501"), "{}".getBytes(UTF_8));
        references.onMetier(event("metier-renamed.v1", "a"), "{}".getBytes(UTF_8));
        references.onTerritory(event("canton-published.v1", "a"), "{}".getBytes(UTF_8));

        assertThat(meters.get("prendresoin.events.ignored").counters()).hasSize(3);
    }

    @Test
    void poisonIsNamedAsSuch() {
        assertThatThrownBy(() -> references.onRome(event("rome-code-published.v1", "J1501"), "{".getBytes(UTF_8)))
                .isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> references.onMetier(event("metier-published.v1", "a"), "[]".getBytes(UTF_8)))
                .isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> references.onTerritory(event("department-published.v1", "a"), "1".getBytes(UTF_8)))
                .isInstanceOf(MalformedEvent.class);
    }

    @Test
    void everyExampleOfTheContractsCanBeReadWithFieldsOfTomorrow() {
        ContractExamples.of("catalog.rome.v1", "rome-code-published.v1")
                .forEach((name, json) -> references.onRome(event("rome-code-published.v1", name), tomorrow(json)));
        ContractExamples.of("catalog.metier.v1", "metier-published.v1")
                .forEach((name, json) -> references.onMetier(event("metier-published.v1", name), tomorrow(json)));
        ContractExamples.of("catalog.territory.v1", "department-published.v1")
                .forEach(
                        (name, json) -> references.onTerritory(event("department-published.v1", name), tomorrow(json)));
        ContractExamples.of("catalog.territory.v1", "region-published.v1")
                .forEach((name, json) -> references.onTerritory(event("region-published.v1", name), tomorrow(json)));
        for (String topic : List.of("catalog.rome.v1", "catalog.metier.v1", "catalog.territory.v1")) {
            String json = ContractExamples.of(topic, "edition-published.v1")
                    .values()
                    .iterator()
                    .next();
            EventAttributes event = event("edition-published.v1", "edition");
            tell(topic, event, tomorrow(json));
        }

        assertThat(reference().romes()).containsKeys("J1501", "K1212");
        assertThat(reference().territories().named("LYON 03", "69")).isNotNull();
    }

    @Test
    void noTypeOfTheContractIsLeftAside() {
        var read = new TreeMap<>(AsyncApi.readBy("offer-ingest-service"));
        assertThat(read.keySet()).containsExactly("catalog.metier.v1", "catalog.rome.v1", "catalog.territory.v1");
        read.forEach((topic, types) -> types.forEach(type -> {
            String name = type.substring("fr.prendresoin.catalog.".length());
            ContractExamples.of(topic, name).values().forEach(json -> tell(topic, event(name, "key"), tomorrow(json)));
        }));

        assertThat(meters.find("prendresoin.events.ignored").counters()).isEmpty();
    }

    private void tell(String topic, EventAttributes event, byte[] value) {
        switch (topic) {
            case "catalog.rome.v1" -> references.onRome(event, value);
            case "catalog.metier.v1" -> references.onMetier(event, value);
            default -> references.onTerritory(event, value);
        }
    }

    private void whole() {
        rome("J1501", 1, true);
        romeEdition("2026-11");
        references.onMetier(event("edition-published.v1", "edition"), edition("2026-11"));
        references.onTerritory(event("edition-published.v1", "edition"), edition("2026-11"));
    }

    private Reference reference() {
        return references.current().orElseThrow();
    }

    private void metier(long version, String label) {
        references.onMetier(attributes("metier-published.v1", "a", version), metier("a", label));
    }

    private void metierEdition(long version) {
        references.onMetier(attributes("edition-published.v1", "edition", version), edition("2026-11"));
    }

    private static byte[] metier(String slug, String label) {
        return JsonEvents.write(new Metier(slug, label, label, null, null, null))
                .getBytes(UTF_8);
    }

    private void rome(String code, long version, boolean inPerimeter) {
        references.onRome(attributes("rome-code-published.v1", code, version), code(code, inPerimeter));
    }

    private void romeEdition(String name) {
        references.onRome(event("edition-published.v1", "edition"), edition(name));
    }

    private static byte[] code(String code, boolean inPerimeter) {
        return JsonEvents.write(new RomeCode(code, code, code, inPerimeter, null, null, null, null, null))
                .getBytes(UTF_8);
    }

    private static byte[] edition(String name) {
        return ("{\"edition\":\"" + name + "\",\"count\":1}").getBytes(UTF_8);
    }

    private static byte[] tomorrow(String json) {
        return json.replaceFirst("\\{", "{\"champDeDemain\":{\"a\":[1]},").getBytes(UTF_8);
    }

    private EventAttributes event(String type, String subject) {
        sequence += 10;
        return attributes(type, subject, sequence);
    }

    private static EventAttributes attributes(String type, String subject, long sequence) {
        return new EventAttributes(
                "id", "fr.prendresoin.catalog." + type, "/catalog-service", subject, Instant.EPOCH, sequence, null);
    }
}
