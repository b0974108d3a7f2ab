package fr.prendresoin.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LocalOperationTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1"})
    void whoIsOnTheMachineMay(String address) {
        assertThatCode(() -> LocalOperation.require(from(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.7", "2001:db8::1", ""})
    void whoIsElsewhereMayNot(String address) {
        assertThatThrownBy(() -> LocalOperation.require(from(address)))
                .isInstanceOfSatisfying(
                        LocalOperation.class,
                        refused -> assertThat(refused.problem().getStatus()).isEqualTo(403));
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
