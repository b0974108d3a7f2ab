package fr.prendresoin.website.formation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CourseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String KNOWN = """
            {"id": "lheo-1", "title": "Diplôme d’État d’aide-soignant", "objective": "Prendre soin </script>.",
             "certifying": true, "certifications": [{"kind": "CERTIFINFO", "code": "104307"},
             {"kind": "RNCP", "code": "RNCP40692"}], "exitLevel": 4, "metiers": ["aide-soignant"],
             "modality": "mixed", "apprenticeship": false, "fundings": ["cpf", "ptp", "transitions-pro", "inconnu"],
             "hoursTotal": 1540, "hoursCentre": 770, "hoursCompany": 770, "priceCents": 0,
             "provider": {"name": "IFAS"}, "places": [{"commune": "69123", "name": "Lyon", "department": "69"},
             {"commune": "42218", "name": "Saint-Étienne", "department": "42"}],
             "sessions": [{"id": "1", "start": "2027-04-01", "startPrecision": "month", "place": 1}, {"id": "2"}],
             "source": {"name": "Fichier LHÉO"}, "similar": []}
            """;

    private static final String BARE = """
            {"id": "lheo-2", "title": "AFGSU", "certifying": false, "certifications": [], "metiers": [],
             "apprenticeship": false, "fundings": [], "places": [], "modality": "distance", "sessions": [],
             "source": {"name": "Fichier LHÉO"}, "similar": []}
            """;

    @Test
    void searchEnginesAreToldWhatIsKnown() {
        String document = Course.of(read(KNOWN));

        assertThat(document).doesNotContain("</script>");
        JsonNode course = JSON.readTree(document);
        assertThat(course.path("offers").path("category").asString()).isEqualTo("Free");
        JsonNode first = course.path("hasCourseInstance").path(0);
        assertThat(first.path("startDate").asString()).isEqualTo("2027-04");
        assertThat(first.has("endDate")).isFalse();
        assertThat(first.path("courseMode").asString()).isEqualTo("Blended");
        assertThat(first.path("location")
                        .path("address")
                        .path("addressLocality")
                        .asString())
                .isEqualTo("Saint-Étienne");
        assertThat(course.path("hasCourseInstance").path(1).has("location")).isFalse();
    }

    @Test
    void aCourseThatNobodyGivesIsNotToldAsOne() {
        assertThat(Course.of(read(BARE))).isNull();
    }

    @Test
    void whatIsNotKnownIsSaidOrLeftOut() {
        FormationSheet bare = sheet(BARE);

        assertThat(bare.where()).isEqualTo("À distance");
        assertThat(bare.price()).isEqualTo("Non précisé");
        assertThat(bare.hours()).isNull();
        assertThat(bare.payers()).isEmpty();
        assertThat(bare.exitLevel()).isNull();
        assertThat(bare.url()).isNull();
    }

    @Test
    void codesAreToldInWords() {
        FormationSheet known = sheet(KNOWN);

        assertThat(known.where()).isEqualTo("Lyon (69) et 1\u00A0autre lieu");
        assertThat(known.price()).isEqualTo("Gratuit");
        assertThat(known.exitLevel()).isEqualTo("Niveau 4 (bac)");
        assertThat(known.hours())
                .isEqualTo("1\u202F540\u00A0heures, dont 770 au centre de formation et 770 en entreprise ou en"
                        + " établissement");
        assertThat(known.certifications().stream().map(Formation.Certification::code))
                .containsExactly("RNCP40692");
        assertThat(known.where(known.formation().sessions().getFirst())).isEqualTo("Saint-Étienne (42)");
        assertThat(known.where(known.formation().sessions().getLast())).isNull();
    }

    @Test
    void shortLinesArePointsAndLongOnesParagraphs() {
        assertThat(Text.of("17 ans au moins\n\nUn entretien").isList()).isTrue();
        assertThat(Text.of("Un seul point").isList()).isFalse();
        assertThat(Text.of("Une phrase.\n" + "Une longue phrase. ".repeat(20)).isList())
                .isFalse();
        assertThat(Text.of(null).lines()).isEmpty();
    }

    @Test
    void aPhoneNumberIsWrittenInPairs() {
        assertThat(new Formation.Provider("IFAS", null, "0199001600", null).phoneText())
                .isEqualTo("01\u00A099\u00A000\u00A016\u00A000");
        assertThat(new Formation.Provider("IFAS", null, "+33 1 99", null).phoneText())
                .isEqualTo("+33 1 99");
    }

    @Test
    void whoMayPayIsToldOnceAndLeadsToItsPage() {
        assertThat(sheet(KNOWN).payers())
                .containsExactly(
                        new Payer("Compte personnel de formation", "/financements/cpf"),
                        new Payer("Transitions Pro", "/financements/ptp"),
                        new Payer("inconnu", null));
    }

    private static FormationSheet sheet(String formation) {
        return new FormationSheet(read(formation), new Answer.Found<>(List.of()), Address.of("/offres"), null);
    }

    private static Formation read(String formation) {
        return JSON.rebuild()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(formation, Formation.class);
    }
}
