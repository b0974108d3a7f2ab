package fr.prendresoin.website.donnees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aTableIsWrittenAsTheStandardHasIt() throws IOException {
        var out = new ByteArrayOutputStream();

        Csv.write(
                new Table(
                        List.of("libelle", "offres", "familles"),
                        List.of(
                                List.of("Aide, « à domicile »", 12L, List.of("sante", "grand-age")),
                                List.of("Dit \"AS\"\nou non", true, List.of()))),
                out);

        assertThat(out.toString(UTF_8).split("\r\n", -1))
                .containsExactly(
                        "libelle,offres,familles",
                        "\"Aide, « à domicile »\",12,sante|grand-age",
                        "\"Dit \"\"AS\"\"\nou non\",true,",
                        "");
    }
}
