package fr.prendresoin.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.simulator.Client;
import fr.prendresoin.simulator.SharedFeed;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {

    private static final String TOKEN = "/connexion/oauth2/access_token?realm=%2Fpartenaire";

    private final Client client = SharedFeed.client();

    @Test
    void aTokenIsGivenToItsClient() {
        var answer =
                client.post(TOKEN, form(Map.of("scope", "application_prendre-soin api_offresdemploiv2 o2dsoffre")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.json().path("expires_in").asInt()).isEqualTo(1499);
        assertThat(answer.json().path("scope").asString()).contains("o2dsoffre");
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type,password,unsupported_grant_type",
        "client_id,inconnu,invalid_client",
        "client_secret,faux,invalid_client",
        "scope,o2dsoffre,invalid_scope",
        "scope,api_offresdemploiv2 o2dsoffre autre,invalid_scope"
    })
    void aWrongRequestForATokenSaysWhatIsWrong(String name, String value, String error) {
        var answer = client.post(TOKEN, form(Map.of(name, value)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asString()).isEqualTo(error);
    }

    @Test
    void withoutATokenNothingIsSaid() {
        var answer = client.anonymous("/partenaire/offresdemploi/v2/offres/search");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.response().body()).isEmpty();
    }

    private static String form(Map<String, String> changed) {
        var form = new HashMap<>(Map.of(
                "grant_type", "client_credentials",
                "client_id", "prendre-soin",
                "client_secret", "simulateur",
                "scope", "api_offresdemploiv2 o2dsoffre"));
        form.putAll(changed);
        return Client.form(form);
    }
}
