package fr.prendresoin.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.simulator.Client;
import fr.prendresoin.simulator.SharedFeed;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PagingTest {

    private final Client client = SharedFeed.client();

    @Test
    void aPageSaysWhereItStandsAndThatMoreFollow() {
        var page = client.search("sort=1&range=150-299");
        assertThat(page.status()).isEqualTo(206);
        assertThat(page.header("Content-Range")).isEqualTo("offres 150-299/" + page.total());
        assertThat(page.header("Accept-Range")).isEqualTo("offre 150");
        assertThat(page.offers()).hasSize(150);
    }

    @Test
    void aPageThatReachesTheEndIsComplete() {
        var all = client.search("codeROME=J1104");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.header("Content-Range")).isEqualTo("offres 0-" + (all.total() - 1) + "/" + all.total());
        assertThat(all.offers()).hasSize(all.total());
    }

    @Test
    void nothingFoundHasNoBody() {
        var none = client.search("codeROME=A1101");
        assertThat(none.status()).isEqualTo(204);
        assertThat(none.header("Content-Range")).isEqualTo("offres */0");
        assertThat(none.response().body()).isEmpty();
    }

    @Test
    void pagesOfASliceMakeTheWholeWithoutRepetition() {
        var total = client.search("grandDomaine=J&sort=1").total();
        var ids = new HashSet<String>();
        for (var first = 0; first < total; first += 150) {
            client.search("grandDomaine=J&sort=1&range=" + first + "-" + (first + 149))
                    .offers()
                    .forEach(offer -> ids.add(offer.path("id").asString()));
        }
        assertThat(ids).hasSize(total);
    }
}
