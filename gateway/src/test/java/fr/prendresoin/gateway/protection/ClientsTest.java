package fr.prendresoin.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.GatewaySettings.RateLimit;
import fr.prendresoin.gateway.GatewaySettings.Services;
import fr.prendresoin.gateway.GatewaySettings.Session;
import fr.prendresoin.gateway.GatewaySettings.Timeouts;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientsTest {

    private static final Clients BEHIND_PROXIES = clients(List.of("10.0.0.0/8", "::1"));

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, '203.0.113.7', 203.0.113.7",
        "10.1.2.3, '203.0.113.7, 10.9.9.9', 203.0.113.7",
        "10.1.2.3, '1.1.1.1, 203.0.113.7', 203.0.113.7",
        "10.1.2.3, 'nonsense', 10.1.2.3",
        "10.1.2.3, '1.1.1.1, nonsense, 10.9.9.9', 10.9.9.9",
        "192.0.2.1, '203.0.113.7', 192.0.2.1"
    })
    void onlyTrustedProxiesAreBelieved(String peer, String forwarded, String client) {
        assertThat(BEHIND_PROXIES.address(request(peer, forwarded)).getHostAddress())
                .isEqualTo(client);
    }

    @Test
    void linesOfSeveralProxiesAreOneList() {
        var request = request("10.1.2.3", "1.1.1.1");
        request.addHeader("X-Forwarded-For", "203.0.113.7, 10.9.9.9");
        assertThat(BEHIND_PROXIES.address(request).getHostAddress()).isEqualTo("203.0.113.7");
        var forged = request("10.1.2.3", "203.0.113.7");
        forged.addHeader("X-Forwarded-For", "192.0.2.1");
        assertThat(BEHIND_PROXIES.address(forged).getHostAddress()).isEqualTo("192.0.2.1");
    }

    @Test
    void nobodyIsBelievedWithoutBeingNamed() {
        Clients alone = clients(List.of(""));
        assertThat(alone.address(request("127.0.0.1", "203.0.113.7")).getHostAddress())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void householdOfIpv6IsOneClient() {
        assertThat(BEHIND_PROXIES.key(request("2001:db8:1:2:3:4:5:6", "")))
                .isEqualTo(BEHIND_PROXIES.key(request("2001:db8:1:2:ffff::1", "")))
                .isNotEqualTo(BEHIND_PROXIES.key(request("2001:db8:1:3::1", "")));
        assertThat(BEHIND_PROXIES.key(request("192.0.2.1", "")))
                .isNotEqualTo(BEHIND_PROXIES.key(request("192.0.2.2", "")));
    }

    private static MockHttpServletRequest request(String peer, String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (!forwarded.isEmpty()) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        return request;
    }

    private static Clients clients(List<String> trusted) {
        URI any = URI.create("http://127.0.0.1");
        Duration second = Duration.ofSeconds(1);
        return new Clients(new GatewaySettings(
                new Services(any, any, any, any, any, any),
                new RateLimit(1, 1, 1),
                new Timeouts(second, second, second, second, second, second),
                new Session(any, "passerelle", "secret", second, second),
                trusted,
                1));
    }
}
