package fr.prendresoin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Edition;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.tuning.TuningFiles;
import fr.prendresoin.testing.EventSchemas;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The data that this release ships, whole: people edit it.
class ShippedEditionTest {

    private static final Edition EDITION = ShippedEdition.read(Families.read());

    @Test
    void everythingIsThere() {
        assertThat(of(Kind.METIER)).hasSize(26);
        assertThat(of(Kind.ROME_CODE)).hasSize(1_584);
        assertThat(of(Kind.DIPLOMA)).hasSize(38);
        assertThat(of(Kind.CONTENT)).hasSize(17);
        assertThat(of(Kind.TENSION)).hasSize(40);
        assertThat(of(Kind.SYNONYMS)).hasSize(1);
        assertThat(of(Kind.BOOSTS)).hasSize(1);
        assertThat(of(Kind.REGION)).hasSize(18);
        assertThat(of(Kind.DEPARTMENT)).hasSize(101);
        assertThat(communes().filter(commune -> commune.path("kind").asString().equals("commune")))
                .hasSize(34_875);
        assertThat(communes()).hasSize(34_920);
        assertThat(of(Kind.ROME_CODE).stream()
                        .filter(code -> payload(code).path("inPerimeter").asBoolean()))
                .hasSize(74);
    }

    @Test
    void everyAggregateKeepsItsContract() {
        for (Aggregate aggregate : EDITION.aggregates()) {
            EventSchemas.assertValid(topic(aggregate), aggregate.type(), told(aggregate));
        }
    }

    @Test
    void tensionIsToldForTheBassinsOfEveryRegionThatTheTableNames() {
        List<JsonNode> tables =
                of(Kind.TENSION).stream().map(ShippedEditionTest::payload).toList();
        assertThat(tables.stream().flatMap(table -> table.path("rows").valueStream()))
                .hasSize(3_381)
                .allSatisfy(row -> assertThat(row.path("bassin").asString())
                        .startsWith(row.path("region").asString()));
        JsonNode nurseAides = tables.stream()
                .filter(table -> table.path("rome").asString().equals("J1501"))
                .findFirst()
                .orElseThrow();
        assertThat(nurseAides.path("rows").size()).isEqualTo(346);
        assertThat(nurseAides.path("year").asInt()).isEqualTo(2021);
        assertThat(nurseAides.has("nationalIndex")).isFalse();
    }

    @Test
    void anExpressionMeansOneThing() {
        assertThat(of(Kind.SYNONYMS).stream()
                        .flatMap(synonyms -> payload(synonyms).path("groups").valueStream())
                        .flatMap(JsonNode::valueStream)
                        .map(JsonNode::asString))
                .hasSizeGreaterThan(250)
                .doesNotHaveDuplicates();
    }

    @Test
    void theShippedTuningIsAStartForEditors() {
        for (Form form : TuningFiles.forms()) {
            assertThat(of(form.kind())).singleElement().satisfies(tuning -> {
                JsonNode document = JsonMapper.shared().readTree(tuning.state());
                assertThat(form.faults(tuning.id(), document)).isEmpty();
            });
        }
    }

    @Test
    void keyMetiersOfACodeAndCodesOfAMetierAgree() {
        for (Aggregate code : of(Kind.ROME_CODE)) {
            String metier = payload(code).path("metier").asString("");
            if (!metier.isEmpty()) {
                assertThat(romesOf(metier)).as(metier).contains(code.id());
            }
        }
    }

    @Test
    void everyCommuneLiesInFrance() {
        assertThat(communes()).allSatisfy(commune -> {
            assertThat(commune.path("latitude").asDouble()).isBetween(-22.0, 52.0);
            assertThat(commune.path("longitude").asDouble()).isBetween(-64.0, 56.0);
            assertThat(commune.path("code").asString()).matches("\\d[\\dAB]\\d{3}");
            assertThat(commune.path("postalCodes").values())
                    .isNotEmpty()
                    .allMatch(code -> code.asString().matches("\\d{5}"));
        });
    }

    @Test
    void everyFicheIsCompleteAndInFrenchTypography() {
        JsonNode fiches = new ReferenceFile("metiers.json").tree();
        assertThat(Stream.of("diplomas.json", "fundings.json", "funding-questions.json")
                        .map(file -> new ReferenceFile(file).tree().toString()))
                .allSatisfy(texts -> assertThat(texts).doesNotContain("'", " :", " ;", " ?", " !", "  "));
        assertThat(fiches.values()).allSatisfy(fiche -> {
            assertThat(fiche.path("missions").size()).isGreaterThanOrEqualTo(4);
            assertThat(fiche.path("diplomas").size()
                            + (fiche.path("accessibleWithoutDiploma").asBoolean() ? 1 : 0))
                    .isPositive();
            assertThat(fiche.path("salary")
                            .path("beginner")
                            .path("minMonthlyCents")
                            .asInt())
                    .isBetween(50_000, 500_000);
            assertThat(fiche.toString()).doesNotContain("'", " :", " ;", " ?", " !", "  ");
        });
    }

    @Test
    void perimeterNamesEachFamilyAndSegment() {
        assertThat(of(Kind.ROME_CODE).stream()
                        .map(ShippedEditionTest::payload)
                        .filter(code -> code.path("inPerimeter").asBoolean())
                        .map(code -> code.path("segment").asString()))
                .contains("soin-sante", "accompagnement-social", "petite-enfance", "grand-age", "domicile-handicap");
        assertThat(of(Kind.METIER).stream()
                        .map(metier -> payload(metier).path("family").asString()))
                .contains("sante", "social", "handicap", "petite-enfance", "grand-age");
    }

    private static List<String> romesOf(String metier) {
        return of(Kind.METIER).stream()
                .filter(aggregate -> aggregate.id().equals(metier))
                .flatMap(aggregate -> payload(aggregate).path("romes").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static Stream<JsonNode> communes() {
        return of(Kind.DEPARTMENT).stream()
                .flatMap(department -> payload(department).path("communes").valueStream());
    }

    private static List<Aggregate> of(Kind kind) {
        return EDITION.aggregates().stream()
                .filter(aggregate -> aggregate.kind() == kind)
                .toList();
    }

    private static JsonNode payload(Aggregate aggregate) {
        return JsonMapper.shared().readTree(aggregate.payload());
    }

    private static String told(Aggregate aggregate) {
        return switch (aggregate.kind()) {
            case SYNONYMS, BOOSTS -> aggregate.payload().replaceFirst("^\\{", "{\"version\":1,");
            default -> aggregate.payload();
        };
    }

    private static String topic(Aggregate aggregate) {
        return switch (aggregate.kind()) {
            case METIER -> "catalog.metier.v1";
            case ROME_CODE -> "catalog.rome.v1";
            case REGION, DEPARTMENT -> "catalog.territory.v1";
            case DIPLOMA -> "catalog.diploma.v1";
            case CONTENT -> "catalog.content.v1";
            case TENSION -> "catalog.tension.v1";
            case SYNONYMS, BOOSTS -> "catalog.search-tuning.v1";
        };
    }
}
