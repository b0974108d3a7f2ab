package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTest {

    @Test
    void aFileThatCannotBeReadIsAFailure() {
        assertThat(ImportReport.print(Path.of("offers.json"), Json.object("""
                {"status": "failed", "error": "no offers in it"}
                """))).isEqualTo(1);
        assertThatThrownBy(() -> new Import().run(List.of("offers", "/nowhere/offers.json")))
                .isInstanceOf(LauncherException.class)
                .hasMessage("/nowhere/offers.json does not exist");
    }

    @Test
    void whatCanBeImportedIsSaid() {
        for (List<String> words : List.of(
                List.<String>of(),
                List.of("events", "x"),
                List.of("offers"),
                List.of("formations"),
                List.of("formations", "--complete"),
                List.of("formations", "a", "b"))) {
            assertThatThrownBy(() -> new Import().run(words))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageStartingWith("Usage: ./prendresoin import");
        }
    }

    @Test
    void aMassDisappearanceSaysWhatToDo() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(ImportReport.print(Path.of("f.xml"), Json.object("""
                    {"id": "7", "status": "awaiting-agreement", "received": 60, "missing": 40}
                    """))).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("40: they stay until you agree", "/ops/imports/formations/7/agree");
    }

    @Test
    void everyFigureOfTheReportIsPrinted() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int code = ImportReport.print(Path.of("offers.json"), Json.object("""
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
