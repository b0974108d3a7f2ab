package fr.prendresoin.platform.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GivenRequestIdTest {

    @Test
    void whatACallerNamesIsLoggedUnderThisNameAsLongAsItLasts() throws Exception {
        assertThat(nameDuring("essai-2026.11_23")).isEqualTo("essai-2026.11_23");
        assertThat(RequestName.current()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"court", "deux lignes\nici", "<script>alert(1)"})
    void aNameThatALogShouldNotHoldIsNone(String given) throws Exception {
        assertThat(nameDuring(given)).isNull();
    }

    private static @Nullable String nameDuring(String given) throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader(RequestName.HEADER, given);
        var during = new AtomicReference<@Nullable String>();
        new GivenRequestId()
                .doFilter(request, new MockHttpServletResponse(), (_, _) -> during.set(RequestName.current()));
        return during.get();
    }
}
