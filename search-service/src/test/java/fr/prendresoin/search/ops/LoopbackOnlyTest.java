package fr.prendresoin.search.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoopbackOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1"})
    void whoIsOnTheMachineMay(String address) {
        assertThat(enters(address)).isTrue();
    }

    @Test
    void whoIsElsewhereMayNot() {
        assertThatThrownBy(() -> enters("10.0.0.7"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().getStatus()).isEqualTo(403));
    }

    @Test
    void theCountsAreForTheGatewayWhereverItIs() {
        assertThat(enters("10.0.0.7", "GET", "/ops/search/counts")).isTrue();
        assertThatThrownBy(() -> enters("10.0.0.7", "POST", "/ops/search/counts"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> enters("10.0.0.7", "GET", "/ops/search/rebuilds/1"))
                .isInstanceOf(ProblemException.class);
    }

    private static boolean enters(String address) {
        return enters(address, "POST", "/ops/search/rebuilds");
    }

    private static boolean enters(String address, String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        return new LoopbackOnly().preHandle(request, new MockHttpServletResponse(), new Object());
    }
}
