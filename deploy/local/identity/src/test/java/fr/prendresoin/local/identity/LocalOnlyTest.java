package fr.prendresoin.local.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.local.identity.IdentityServerSettings.Place;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalOnlyTest {

    @ParameterizedTest
    @CsvSource({
        "MACHINE, 127.0.0.1, http://127.0.0.1:18110, http://localhost:8080",
        "MACHINE, ::1, http://localhost:18110, http://127.0.0.1:8080",
        "CONTAINER, 0.0.0.0, http://identity.localhost:18110, http://localhost:8080"
    })
    void startsOnOnesOwnMachine(Place place, String listener, String issuer, String gateway) {
        assertThatCode(() -> new LocalOnly(settings(place, listener, issuer, gateway)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "MACHINE, 0.0.0.0, http://127.0.0.1:18110, http://localhost:8080, 0.0.0.0",
        "MACHINE, 192.0.2.1, http://127.0.0.1:18110, http://localhost:8080, 192.0.2.1",
        "MACHINE, 127.0.0.1, https://identite.prendresoin.fr, http://localhost:8080, OIDC_ISSUER",
        "CONTAINER, 0.0.0.0, http://192.0.2.1:18110, http://localhost:8080, OIDC_ISSUER",
        "CONTAINER, 0.0.0.0, http://identity.localhost:18110, https://prendresoin.fr, PUBLIC_URL"
    })
    void refusesWhereOthersCouldReachIt(Place place, String listener, String issuer, String gateway, String why) {
        assertThatThrownBy(() -> new LocalOnly(settings(place, listener, issuer, gateway)))
                .hasMessageContainingAll("demo accounts", why);
    }

    @Test
    void refusesWhereNobodySaysThatItMay() {
        assertThatThrownBy(() -> new LocalOnly(
                        settings(Place.NOWHERE, "127.0.0.1", "http://127.0.0.1:18110", "http://localhost:8080")))
                .hasMessageContaining("LOCAL_IDENTITY");
    }

    private static IdentityServerSettings settings(Place place, String listener, String issuer, String gateway) {
        return new IdentityServerSettings(
                place,
                listener,
                URI.create(issuer),
                Path.of("."),
                "prendre-soin",
                URI.create(gateway),
                "passerelle",
                "secret");
    }
}
