package fr.prendresoin.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.simulator.Client;
import fr.prendresoin.simulator.SharedFeed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FilterTest {

    private final Client client = SharedFeed.client();

    @Test
    void professionalDomains() {
        assertAll("grandDomaine=J", offer -> rome(offer).startsWith("J"));
        assertAll("domaine=K13", offer -> rome(offer).startsWith("K13"));
        assertAll("domaine=K11,K12,K13", offer -> rome(offer).startsWith("K1"));
        assertAll("codeROME=J1501,K1302", offer -> Set.of("J1501", "K1302").contains(rome(offer)));
        assertAll("grandDomaine=M16", offer -> rome(offer).startsWith("M16"));
        assertThat(client.search("grandDomaine=M").status()).isEqualTo(204);
        assertThat(client.search("grandDomaine=J&domaine=K13").status()).isEqualTo(204);
        assertAll("theme=12", offer -> !rome(offer).equals("J1501"));
    }

    @Test
    void contractTypesAndNaturesAreAlternatives() {
        assertAll("typeContrat=CDI", offer -> text(offer, "typeContrat").equals("CDI"));
        assertAll(
                "typeContrat=MIS&natureContrat=E2",
                offer -> text(offer, "typeContrat").equals("MIS")
                        || text(offer, "natureContrat").equals("Contrat apprentissage"));
        var types = client.search("typeContrat=MIS").total();
        var natures = client.search("natureContrat=E2").total();
        assertThat(client.search("typeContrat=MIS&natureContrat=E2").total()).isEqualTo(types + natures);
    }

    @Test
    void places() {
        assertAll(
                "departement=59,2A",
                offer -> place(offer).startsWith("59 - ") || place(offer).startsWith("2A - "));
        var north = client.search("departement=59").total();
        assertThat(client.search("departement=59&inclureLimitrophes=true").total())
                .isGreaterThan(north);
        assertAll("region=94", offer -> place(offer).startsWith("2"));
        assertAll(
                "commune=31555&distance=0",
                offer -> text(offer.path("lieuTravail"), "commune").equals("31555"));
        assertAll(
                "commune=75101&distance=0",
                offer -> text(offer.path("lieuTravail"), "commune").startsWith("751"));
        var near = client.search("commune=69266&distance=5").total();
        assertThat(client.search("commune=69266&distance=50").total()).isGreaterThanOrEqualTo(near);
        assertThat(client.search("paysContinent=01").total())
                .isEqualTo(client.search("").total());
        assertThat(client.search("paysContinent=99127").status()).isEqualTo(204);
    }

    @Test
    void hours() {
        assertAll(
                "tempsPlein=true",
                offer -> text(offer, "dureeTravailLibelleConverti").equals("Temps plein"));
        assertAll(
                "tempsPlein=false",
                offer -> text(offer, "dureeTravailLibelleConverti").equals("Temps partiel"));
        assertAll("dureeHebdo=0", offer -> !offer.has("dureeTravailLibelle"));
        assertAll(
                "dureeHebdo%20=2",
                offer -> text(offer, "dureeTravailLibelleConverti").equals("Temps partiel"));
        assertAll(
                "dureeHebdoMin=3600",
                offer -> text(offer, "dureeTravailLibelleConverti").equals("Temps plein"));
        assertAll(
                "dureeHebdoMax=2000",
                offer -> text(offer, "dureeTravailLibelleConverti").equals("Temps partiel"));
        assertAll("dureeContratMin=12", offer -> !text(offer, "typeContrat").equals("CDI"));
    }

    @Test
    void experienceQualificationAndPay() {
        assertAll(
                "experienceExigence=S", offer -> text(offer, "experienceExige").equals("S"));
        assertAll("experience=3", offer -> text(offer, "experienceExige").equals("E"));
        assertAll("qualification=9", offer -> text(offer, "qualificationCode").equals("9"));
        assertAll("qualification=0", offer -> !text(offer, "qualificationCode").equals("9"));
        assertAll(
                "salaireMin=2500&periodeSalaire=M",
                offer -> offer.path("salaire").has("libelle"));
        assertAll("niveauFormation=NV5", offer -> offer.has("formations"));
        assertAll("permis=B", offer -> offer.has("permis"));
    }

    @Test
    void originAndEmployer() {
        assertAll(
                "origineOffre=1",
                offer -> text(offer.path("origineOffre"), "origine").equals("1"));
        assertAll("origineOffre=2", offer -> offer.path("origineOffre").has("partenaires"));
        assertAll("partenaires=SANTEJOB", offer -> partner(offer).equals("SANTEJOB"));
        assertAll(
                "partenaires=SANTEJOB&modeSelectionPartenaires=EXCLU",
                offer -> !partner(offer).equals("SANTEJOB"));
        assertAll("secteurActivite=87,88", offer -> Set.of("87", "88").contains(text(offer, "secteurActivite")));
        assertAll("codeNAF=86.10Z", offer -> text(offer, "codeNAF").equals("86.10Z"));
        assertAll(
                "accesTravailleurHandicape=true",
                offer -> offer.path("accessibleTH").asBoolean());
        assertAll(
                "offresManqueCandidats=true",
                offer -> offer.path("offresManqueCandidats").asBoolean());
        assertAll(
                "entreprisesAdaptees=true&employeursHandiEngages=true",
                offer -> offer.path("entrepriseAdaptee").asBoolean()
                        || offer.path("employeurHandiEngage").asBoolean());
        assertThat(client.search("offresMRS=true").total()).isPositive();
    }

    @Test
    void keyWordsAreAllWanted() {
        assertAll("motsCles=J1501", offer -> rome(offer).equals("J1501"));
        assertAll(
                "motsCles=INFIRMIERE",
                offer -> offer.toString().toLowerCase(Locale.FRENCH).contains("infirmi"));
        assertThat(client.search("motsCles=J1501,K1302").status()).isEqualTo(204);
    }

    @Test
    void datesAreIncludedToTheSecond() {
        var offer = client.search("sort=1&range=20-20").offers().findFirst().orElseThrow();
        var second = Instant.parse(text(offer, "dateCreation")).truncatedTo(ChronoUnit.SECONDS);
        var found = client.search("minCreationDate=" + second + "&maxCreationDate=" + second);
        assertThat(found.offers().map(o -> text(o, "id"))).contains(text(offer, "id"));
        assertThat(client.search("maxCreationDate=" + second).total()
                        + client.search("minCreationDate=" + second.plusSeconds(1))
                                .total())
                .isEqualTo(client.search("").total());
    }

    @Test
    void recentOffersOnly() {
        var since = Instant.now().minus(Duration.ofDays(3));
        assertAll(
                "publieeDepuis=3",
                offer -> Instant.parse(text(offer, "dateCreation")).isAfter(since));
        assertThat(client.search("publieeDepuis=31").total())
                .isGreaterThan(client.search("publieeDepuis=7").total());
    }

    @Test
    void newestComeFirst() {
        var dates = client.search("sort=1&range=0-149")
                .offers()
                .map(offer -> Instant.parse(text(offer, "dateCreation")))
                .toList();
        assertThat(dates).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void facetsCountEveryOfferOfTheSearch() {
        var answer = client.search("grandDomaine=K&range=0-0");
        var facets = answer.json().path("filtresPossibles");
        assertThat(facets.valueStream().map(facet -> text(facet, "filtre")))
                .containsExactly("typeContrat", "experience", "qualification", "natureContrat");
        assertThat(facets)
                .allSatisfy(facet -> assertThat(facet.path("agregation")
                                .valueStream()
                                .mapToInt(row -> row.path("nbResultats").asInt())
                                .sum())
                        .isEqualTo(answer.total()));
        var fixed = facets.get(0)
                .path("agregation")
                .valueStream()
                .collect(Collectors.toMap(
                        row -> text(row, "valeurPossible"),
                        row -> row.path("nbResultats").asInt()));
        assertThat(client.search("grandDomaine=K&typeContrat=CDD").total()).isEqualTo(fixed.get("CDD"));
    }

    private void assertAll(String query, Predicate<JsonNode> expected) {
        var everything = client.search("").total();
        var answer = client.search(query);
        assertThat(answer.total()).as(query).isPositive().isLessThan(everything);
        List<JsonNode> offers = answer.offers().toList();
        assertThat(offers).as(query).isNotEmpty().allMatch(expected);
    }

    private static String rome(JsonNode offer) {
        return text(offer, "romeCode");
    }

    private static String place(JsonNode offer) {
        return text(offer.path("lieuTravail"), "libelle");
    }

    private static String partner(JsonNode offer) {
        return text(offer.path("origineOffre").path("partenaires").path(0), "nom");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
