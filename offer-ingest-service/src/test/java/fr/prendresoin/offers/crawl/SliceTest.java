package fr.prendresoin.offers.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.RomeCode;
import fr.prendresoin.offers.reference.Territories;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void ofOtherDomainsOurCodesAreAskedForAndTheirParents() {
        var reference = new Reference(
                "test",
                Stream.of(
                                code("J1501", "J1501", true),
                                code("K1306", "K1302", true),
                                code("G1206", "G1204", true),
                                code("K2113", "K2104", true),
                                code("K2112", "K2104", true),
                                code("K2104", "K2104", false),
                                code("M1805", "M1805", false))
                        .collect(Collectors.toMap(RomeCode::code, Function.identity())),
                List.of(),
                Territories.of(List.of()));

        assertThat(Slice.of(reference))
                .containsExactly(
                        new Slice("J", Map.of("grandDomaine", "J")),
                        new Slice("K11", Map.of("domaine", "K11")),
                        new Slice("K12", Map.of("domaine", "K12")),
                        new Slice("K13", Map.of("domaine", "K13")),
                        new Slice("others", Map.of("codeROME", "G1204,G1206,K2104,K2112,K2113")));
    }

    private static RomeCode code(String code, String parent, boolean inPerimeter) {
        return new RomeCode(code, code, parent, inPerimeter, null, null, null, null, null);
    }
}
