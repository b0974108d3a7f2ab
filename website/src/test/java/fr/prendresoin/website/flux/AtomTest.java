package fr.prendresoin.website.flux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.io.StringReader;
import java.net.http.HttpResponse;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class AtomTest extends RunningSite {

    private static final String OFFERS = """
            {"total": 1, "totalGroups": 1, "page": 0, "size": 50, "sort": "date", "facets": {}, "items": [
              {"id": "ft-1", "title": "Aide-soignant <H/F> & nuit \\u0007", "family": "sante",
               "contract": {"type": "CDI", "apprenticeship": false}, "publishedAt": "2026-11-20T08:00:00Z",
               "updatedAt": "2026-11-21T09:30:00.123Z", "source": {"name": "France Travail"},
               "disabilityFriendly": false, "places": [], "placesTotal": 0, "offersTotal": 1}]}""";

    @Test
    void aSearchIsFollowedWithWhatIsKnownOfEachOffer() throws Exception {
        SERVICES.answer("/api/offers", 200, OFFERS);

        Document feed = read(get("/offres.atom?q=nuit&page=3"));

        assertThat(text(feed, "id", 0)).isEqualTo("http://localhost:8080/offres.atom?q=nuit");
        assertThat(text(feed, "updated", 0)).isEqualTo("2026-11-21T09:30:00Z");
        assertThat(text(feed, "name", 0)).isEqualTo("Prendre soin");
        assertThat(text(feed, "id", 1)).isEqualTo("http://localhost:8080/offres/ft-1");
        assertThat(text(feed, "title", 1)).isEqualTo("Aide-soignant <H/F> & nuit ");
        assertThat(text(feed, "published", 0)).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(text(feed, "summary", 0)).isEqualTo("Lieu non précisé – CDI – Source\u00a0: France Travail");
    }

    @Test
    void coursesAreFollowedByWhenTheyCameOrChanged() throws Exception {
        SERVICES.answer("/api/formations", 200, """
                {"total": 1, "page": 0, "size": 50, "sort": "changed", "facets": {}, "items": [
                  {"id": "lheo-1", "title": "DE d’aide-soignant", "provider": "IFAS", "placesTotal": 0,
                   "apprenticeship": false, "certifying": true, "fundings": [], "durationText": "11 mois",
                   "modality": "distance", "changedAt": "2026-11-21T09:30:00.123Z"}]}""");

        Document feed = read(get("/formations.atom?level=4"));

        assertThat(text(feed, "id", 0)).isEqualTo("http://localhost:8080/formations.atom?level=4");
        assertThat(text(feed, "id", 1)).isEqualTo("http://localhost:8080/formations/lheo-1");
        assertThat(text(feed, "updated", 1)).isEqualTo("2026-11-21T09:30:00Z");
        assertThat(feed.getElementsByTagName("published").getLength()).isZero();
        assertThat(text(feed, "summary", 0)).isEqualTo("IFAS – À distance – Aucune session ouverte annoncée – 11 mois");
    }

    @Test
    void eachListTellsWhereItIsFollowed() throws Exception {
        SERVICES.answer("/api/offers", 200, OFFERS);

        assertThat(get("/offres?q=nuit&page=1&sort=date").body())
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "href=\"/offres.atom?q=nuit\"");
        assertThat(get("/aide").body()).doesNotContain("application/atom+xml");
    }

    @Test
    void aFeedWithoutEntriesIsStillOne() throws Exception {
        SERVICES.answer(
                "/api/offers",
                200,
                "{\"total\": 0, \"totalGroups\": 0, \"page\": 0, \"size\": 50, \"sort\": \"date\", \"items\": [],"
                        + " \"facets\": {}}");

        assertThat(text(read(get("/offres.atom")), "updated", 0)).isNotEmpty();
    }

    @Test
    void aQuestionThatMakesNoSenseIsAnsweredByThePageThatSaysWhy() throws Exception {
        SERVICES.answer(
                "/api/offers", 400, "{\"errors\": [{\"field\": \"contract\", \"message\": \"Contrat inconnu.\"}]}");

        HttpResponse<String> page = get("/offres.atom?contract=rien");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Contrat inconnu.");
    }

    @Test
    void anOutageIsNoEmptyFeed() throws Exception {
        SERVICES.answer("/api/offers", 503, "{}");

        assertThat(get("/offres.atom").statusCode()).isEqualTo(503);
    }

    private static Document read(HttpResponse<String> feed) throws Exception {
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed.body())));
    }

    private static String text(Document feed, String element, int position) {
        return feed.getElementsByTagName(element).item(position).getTextContent();
    }
}
