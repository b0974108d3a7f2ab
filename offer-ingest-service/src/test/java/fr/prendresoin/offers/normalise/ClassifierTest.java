package fr.prendresoin.offers.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.RomeCode;
import fr.prendresoin.offers.reference.Territories;
import fr.prendresoin.offers.text.Fold;
import fr.prendresoin.platform.event.MalformedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {

    private final Classifier classifier = new Classifier(new Reference(
            "test",
            Stream.of(
                            code(
                                    "J1501",
                                    "J1501",
                                    "soin-sante",
                                    "aide-soignant",
                                    List.of("sante", "grand-age", "handicap"),
                                    "Aide-soignant / Aide-soignante",
                                    "AS"),
                            code(
                                    "K1206",
                                    "K1206",
                                    "grand-age",
                                    "animateur-gerontologie",
                                    List.of("grand-age", "social"),
                                    "Animateur socioculturel"),
                            code(
                                    "K1304",
                                    "K1304",
                                    "domicile-handicap",
                                    "aide-menager",
                                    List.of("grand-age", "handicap"),
                                    "Aide à domicile"),
                            code(
                                    "K1306",
                                    "K1302",
                                    "grand-age",
                                    "accompagnant-educatif-social",
                                    List.of("grand-age", "handicap", "petite-enfance"),
                                    "Accompagnant éducatif et social",
                                    "AES"),
                            code(
                                    "K2113",
                                    "K2104",
                                    "domicile-handicap",
                                    "aesh",
                                    List.of("handicap", "petite-enfance"),
                                    "Accompagnant des élèves en situation de handicap",
                                    "AESH"),
                            code(
                                    "K1307",
                                    "K1303",
                                    "petite-enfance",
                                    "accompagnant-educatif-petite-enfance",
                                    List.of("petite-enfance"),
                                    "Animateur petite enfance",
                                    "Agent de crèche"),
                            new RomeCode("K2104", "Surveillant", "K2104", false, null, null, null, null, null),
                            new RomeCode("K1212", "Ministre du culte", "K1212", false, null, null, null, null, null))
                    .collect(Collectors.toMap(RomeCode::code, Function.identity())),
            List.of(),
            Territories.of(List.of())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            J1501 | Aide-soignant             | Service de chirurgie              |        | soin-sante | sante
            J1501 | Aide-soignant             | Résidents de notre EHPAD          |        | soin-sante | sante,grand-age
            J1501 | Aide-soignant             | Un poste stable                   | 87.10A | soin-sante | sante,grand-age
            J1501 | Aide-soignant             | Au sein d'une MAS                 |        | soin-sante | sante,handicap
            J1501 | Aide-soignant             | Ouvert aux personnes en situation de handicap | | soin-sante | sante
            K1304 | Aide à domicile           | Auprès de personnes âgées         |        | domicile-handicap | grand-age,handicap
            K1304 | Aide à domicile           | Auprès d'adultes handicapés       |        | domicile-handicap | handicap,grand-age
            K1206 | Animateur                 | Vous animez la vie d'un EHPAD     |        | grand-age | grand-age,social
            K1206 | Animateur                 | Centre social de quartier         |        | accompagnement-social | social
            K1306 | Accompagnant              | En foyer de vie                   |        | grand-age | handicap,grand-age,petite-enfance
            """)
    void theTextDecidesWhereACodeServesSeveralPublics(
            String rome, String title, String description, @Nullable String naf, String segment, String families) {
        Classification found = Objects.requireNonNull(classify(rome, title, description, naf));

        assertThat(found.segment()).isEqualTo(segment);
        assertThat(found.families()).containsExactly(families.split(",", -1));
        assertThat(found.by()).isEqualTo("rome");
    }

    @ParameterizedTest
    @CsvSource({
        "Aide médico-psychologique (H/F), aide-medico-psychologique",
        "AMP de nuit, aide-medico-psychologique",
        "AMP / AES, accompagnant-educatif-social",
        "Accompagnant éducatif et social, accompagnant-educatif-social"
    })
    void oneCodeLeadsToTwoMetiers(String title, String metier) {
        assertThat(Objects.requireNonNull(classify("K1306", title, "", null)).metier())
                .isEqualTo(metier);
    }

    @Test
    void aCodeThatIsNotOursIsOutOfThePerimeter() {
        assertThat(classify("K1212", "Aumônier", "Dans un EHPAD", null)).isNull();
        assertThat(classify("K2104", "Surveillant de cantine", "", null)).isNull();
    }

    @Test
    void anOfferUnderTheParentOfOneOfOurCodesIsFoundByItsTitle() {
        Classification found = classify("K2104", "AESH (H/F)", "", null);

        assertThat(found)
                .isEqualTo(
                        new Classification("domicile-handicap", List.of("handicap", "petite-enfance"), "aesh", "text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            K1399 | Agent de crèche H/F              | Repas et sieste               | petite-enfance | text
            K1399 | AS de nuit                       | Poste de nuit                 | soin-sante | text
            K1399 | Poste à pourvoir                 | Nous cherchons un aide à domicile | domicile-handicap | text
            K1399 | Poste à pourvoir                 | Il travaille comme as du volant | accompagnement-social | text
            J1599 | Poste à pourvoir                 | Sans plus de détail           | soin-sante | text
            """)
    void anUnknownCodeIsKeptAndClassifiedByItsText(
            String rome, String title, String description, String segment, String by) {
        Classification found = Objects.requireNonNull(classify(rome, title, description, null));

        assertThat(found.segment()).isEqualTo(segment);
        assertThat(found.by()).isEqualTo(by);
    }

    @Test
    void anUnknownCodeOfAnotherDomainIsOursOnlyByItsText() {
        assertThat(classify("M1899", "Développeur", "Vous développez", null)).isNull();
        assertThat(classify("K2499", "Chercheur", "Vous cherchez", null)).isNull();
        assertThat(Objects.requireNonNull(classify("K2199", "AESH (H/F)", "", null))
                        .segment())
                .isEqualTo("domicile-handicap");
    }

    @ParameterizedTest
    @CsvSource({"intitule", "id", "romeCode", "dateCreation"})
    void anOfferWithoutItsEssentialsIsMalformed(String field) {
        assertThatThrownBy(() -> new OfferJson().with(field, null).normalised())
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining(field);
    }

    @Test
    void outOfThePerimeterIsARejectionThatSaysWhat() {
        assertThat(new OfferJson()
                        .with("romeCode", "K1212")
                        .with("intitule", "Aumônier")
                        .normalised())
                .isEqualTo(new Normalised.Rejected(
                        "out-of-perimeter", "K1212 « Aumônier »", Instant.parse("2026-11-02T08:15:42Z")));
    }

    private @Nullable Classification classify(String rome, String title, String description, @Nullable String naf) {
        String[] words = Fold.words(title + " " + description).split(" ", -1);
        return classifier.classify(rome, title, description, words, naf);
    }

    private static RomeCode code(
            String code, String parent, String segment, String metier, List<String> families, String... appellations) {
        return new RomeCode(
                code,
                appellations[0],
                parent,
                true,
                segment,
                families.getFirst(),
                families,
                metier,
                List.of(appellations));
    }
}
