package fr.prendresoin.website.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.website.WebsiteSettings;
import fr.prendresoin.website.WebsiteSettings.Services;
import fr.prendresoin.website.WebsiteSettings.Timeouts;
import fr.prendresoin.website.errors.ForeignForm;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnFormsTest {

    private static final URI SERVICE = URI.create("http://127.0.0.1:9");

    private final OwnForms forms = new OwnForms(new WebsiteSettings(
            URI.create("https://prendresoin.fr/"),
            new Services(SERVICE, SERVICE, SERVICE),
            new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1)),
            new WebsiteSettings.Operator("a", "b", "c", "d")));

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "Origin, https://prendresoin.fr", "Accept, */*"})
    void whatAPageOfOursSendsIsTakenIn(String header, String value) {
        assertThat(takesIn("POST", header, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://prendresoin.fr.example",
        "Origin, http://prendresoin.fr",
        "Origin, null"
    })
    void whatAnotherSiteSendsIsNot(String header, String value) {
        assertThatExceptionOfType(ForeignForm.class).isThrownBy(() -> takesIn("POST", header, value));
    }

    @Test
    void otherSitesMayLeadHere() {
        assertThat(takesIn("GET", "Sec-Fetch-Site", "cross-site")).isTrue();
    }

    private boolean takesIn(String method, String header, String value) {
        var request = new MockHttpServletRequest(method, "/offres/ft-1/signaler");
        request.addHeader(header, value);
        return forms.preHandle(request, new MockHttpServletResponse(), this);
    }
}
