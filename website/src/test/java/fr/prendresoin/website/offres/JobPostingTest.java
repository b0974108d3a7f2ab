package fr.prendresoin.website.offres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JobPostingTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String OFFER = """
            {"id": "ft-1", "title": "Aide-soignant de nuit", "description": "Vous <b>accompagnez</b> & soignez.",
             "family": "sante", "company": {"name": "Hôpital de Bron", "url": "https://hopital.example/"},
             "contract": {"type": "CDI", "apprenticeship": false}, "workingTime": {"kind": "full"},
             "salary": {"minMonthlyCents": 200000, "maxMonthlyCents": 220000},
             "place": {"commune": "69029", "name": "Bron", "postalCode": "69500", "department": "69",
                       "departmentName": "Rhône", "regionName": "Auvergne-Rhône-Alpes"},
             "positions": 2, "disabilityFriendly": false, "lacksCandidates": false,
             "source": {"name": "France Travail"}, "publishedAt": "2026-11-20T10:00:00Z",
             "updatedAt": "2026-11-21T10:00:00Z", "places": [], "placesTotal": 1, "similar": []}""";

    @Test
    void everythingThatIsKnownIsSaid() {
        assertThat(said(offer -> {})).isEqualTo(JSON.readTree("""
                {"@context": "https://schema.org", "@type": "JobPosting", "title": "Aide-soignant de nuit",
                 "description": "Vous <b>accompagnez</b> & soignez.", "datePosted": "2026-11-20T10:00:00Z",
                 "identifier": {"@type": "PropertyValue", "name": "France Travail", "value": "ft-1"},
                 "hiringOrganization": {"@type": "Organization", "name": "Hôpital de Bron",
                                        "sameAs": "https://hopital.example/"},
                 "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Bron",
                                 "postalCode": "69500", "addressRegion": "Auvergne-Rhône-Alpes",
                                 "addressCountry": "FR"}},
                 "employmentType": "FULL_TIME", "totalJobOpenings": 2, "directApply": false}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/company", "/company/name", "/description", "/place", "/place/name"})
    void withoutAnEmployerATaskOrAPlaceThereIsNone(String pointer) {
        assertThat(document(offer -> remove(offer, pointer))).isNull();
    }

    @Test
    void anEmployerWithABlankNameIsNone() {
        assertThat(document(offer -> at(offer, "/company").put("name", " "))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/company/url, /hiringOrganization/sameAs",
        "/workingTime, /employmentType",
        "/workingTime/kind, /employmentType",
        "/place/commune, /jobLocation/address/addressLocality",
        "/place/postalCode, /jobLocation/address/postalCode"
    })
    void whatIsNotKnownIsLeftOut(String unknown, String unsaid) {
        assertThat(said(offer -> {}).at(unsaid).isMissingNode()).isFalse();
        assertThat(said(offer -> remove(offer, unknown)).at(unsaid).isMissingNode())
                .isTrue();
    }

    @Test
    void withoutARegionTheDepartmentIsSaidAndWithoutBothNone() {
        JsonNode known = said(offer -> remove(offer, "/place/regionName"));
        assertThat(known.at("/jobLocation/address/addressRegion").asString()).isEqualTo("Rhône");
        JsonNode unknown = said(offer -> {
            remove(offer, "/place/regionName");
            remove(offer, "/place/departmentName");
        });
        assertThat(unknown.at("/jobLocation/address").has("addressRegion")).isFalse();
    }

    @Test
    void onePostIsNotCounted() {
        assertThat(said(offer -> offer.put("positions", 1)).has("totalJobOpenings"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CDI, full, FULL_TIME", "CDD, part, PART_TIME", "MIS, full, TEMPORARY", "SAI, part, TEMPORARY"})
    void employmentIsThatOfTheContractThenOfTheWorkingTime(String contract, String kind, String type) {
        JsonNode said = said(offer -> {
            at(offer, "/contract").put("type", contract);
            at(offer, "/workingTime").put("kind", kind);
        });
        assertThat(said.path("employmentType").asString()).isEqualTo(type);
    }

    @Test
    void aWorkingTimeThatHasNoWordHereIsNotSaid() {
        assertThat(said(offer -> at(offer, "/workingTime").put("kind", "modulated"))
                        .has("employmentType"))
                .isFalse();
    }

    @Test
    void noTextLeavesTheScriptThatHoldsIt() {
        assertThat(document(offer -> offer.put("title", "</script><script>alert(1)")))
                .doesNotContain("<", ">");
    }

    private static JsonNode said(Consumer<ObjectNode> change) {
        return JSON.readTree(Objects.requireNonNull(document(change)));
    }

    private static @Nullable String document(Consumer<ObjectNode> change) {
        var offer = (ObjectNode) JSON.readTree(OFFER);
        change.accept(offer);
        return JobPosting.of(JSON.readValue(offer.toString(), OfferDetail.class));
    }

    private static void remove(ObjectNode offer, String pointer) {
        int last = pointer.lastIndexOf('/');
        at(offer, pointer.substring(0, last)).set(pointer.substring(last + 1), JsonNodeFactory.instance.nullNode());
    }

    private static ObjectNode at(ObjectNode offer, String pointer) {
        return (ObjectNode) offer.at(pointer);
    }
}
