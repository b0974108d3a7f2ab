package fr.prendresoin.search.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.platform.problem.LocalOperation;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoopbackOnlyTest {

    @Test
    void onlyWhoIsOnTheMachineMayOperate() {
        assertThat(enters("127.0.0.1", "POST", "/ops/search/rebuilds")).isTrue();
        assertThatThrownBy(() -> enters("10.0.0.7", "POST", "/ops/search/rebuilds"))
                .isInstanceOf(LocalOperation.class);
    }

    @Test
    void theCountsAreForTheGatewayWhereverItIs() {
        assertThat(enters("10.0.0.7", "GET", "/ops/search/counts")).isTrue();
        assertThatThrownBy(() -> enters("10.0.0.7", "POST", "/ops/search/counts"))
                .isInstanceOf(LocalOperation.class);
        assertThatThrownBy(() -> enters("10.0.0.7", "GET", "/ops/search/rebuilds/1"))
                .isInstanceOf(LocalOperation.class);
    }

    private static boolean enters(String address, String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        return new LoopbackOnly().preHandle(request, new MockHttpServletResponse(), new Object());
    }
}
