package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImportOffersTest {

    @Test
    void everyFigureOfTheReportIsPrinted() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int code = ImportOffers.print(Path.of("offers.json"), Json.object("""
                    {"status": "done", "received": 15, "published": 5, "amended": 4, "unchanged": 3, "pending": 1,
                     "rejected": {"malformed": 2}, "examples": {"malformed": ["line 7"]}}
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
                        " line 7");
    }
}
