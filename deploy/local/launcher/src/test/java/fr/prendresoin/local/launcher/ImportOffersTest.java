package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportOffersTest {

    @Test
    void aFileThatCannotBeReadIsAFailure() {
        assertThat(ImportOffers.print(Path.of("offers.json"), Json.object("""
                {"status": "failed", "error": "no offers in it"}
                """))).isEqualTo(1);
        assertThatThrownBy(() -> new ImportOffers().run(List.of("offers", "/nowhere/offers.json")))
                .isInstanceOf(LauncherException.class)
                .hasMessage("/nowhere/offers.json does not exist");
    }

    @Test
    void everyFigureOfTheReportIsPrinted() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int code = ImportOffers.print(Path.of("offers.json"), Json.object("""
                    {"status": "done", "received": 15, "published": 5, "amended": 4, "unchanged": 3, "pending": 1,
                     "rejected": {"malformed": 2}, "examples": {"malformed": [{"what": "ft-1 (offers.json:7)", "why": "no title"}]}}
                    """));
            assertThat(code).isZero();
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "Imported offers.json",
                        " received 15",
                        " published 5",
                        " amended 4",
                        " unchanged 3",
                        " pending 1",
                        " rejected 2: malformed",
                        " ft-1 (offers.json:7): no title");
    }
}
