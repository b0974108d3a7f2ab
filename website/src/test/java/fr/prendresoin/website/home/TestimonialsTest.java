package fr.prendresoin.website.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "prendresoin.website.testimonials[0].words=On ne s’ennuie <jamais>.",
            "prendresoin.website.testimonials[0].who=Samira, aide-soignante"
        })
class TestimonialsTest extends RunningSite {

    @Test
    void whatPeopleSayIsShownWithTheirNames() throws Exception {
        assertThat(get("/").body())
                .contains(
                        "id=\"temoignages\"", "«\u00a0On ne s’ennuie &lt;jamais&gt;.\u00a0»", "Samira, aide-soignante");
    }
}
