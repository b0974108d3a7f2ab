package fr.prendresoin.catalog.formation.lheo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LheoReaderTest {

    private static final String TWO = "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>"
            + "<formation numero=\"1\"><intitule-formation>A</intitule-formation></formation>\n"
            + "<formation numero=\"2\"><intitule-formation>B</intitule-formation></formation></offres></lheo>";

    @ParameterizedTest
    @ValueSource(
            strings = {"http://lheo.gouv.fr/2.3", "http://www.lheo.org/2.2", "https://www.of.moncompteformation.gouv.fr"
            })
    void everyVersionIsRead(String namespace) throws Exception {
        assertThat(titles(TWO.replace("http://lheo.gouv.fr/2.3", namespace))).containsExactly("A", "B");
        assertThat(titles(TWO.replace("<lheo ", "<l:lheo ")
                        .replace("</lheo>", "</l:lheo>")
                        .replace("xmlns=", "xmlns:l=")))
                .containsExactly("A", "B");
    }

    @Test
    void coursesAndTheFlatOnesOfAnIndexAreRecords() throws Exception {
        List<LheoRecord> records = records("<lheo-index><resumes-offres><resume-offre numero=\"7\"><ville>Lyon</ville>"
                + "</resume-offre></resumes-offres><extras info=\"FLUX-CARIF\"><extra info=\"nb-resultat\">1</extra>"
                + "</extras></lheo-index>");
        assertThat(records).hasSize(1);
        assertThat(whole(records.getFirst()).text("ville")).isEqualTo("Lyon");
        assertThat(whole(records.getFirst()).name()).isEqualTo("resume-offre");
    }

    @Test
    void aRecordKnowsItsLine() throws Exception {
        assertThat(records(TWO)).extracting(LheoRecord::line).containsExactly(1, 2);
    }

    @Test
    void theEncodingIsTheOneThatIsDeclared() throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><lheo><offres><formation numero=\"1\">"
                + "<intitule-formation>Éducateur à Nîmes</intitule-formation></formation></offres></lheo>";
        assertThat(titles(new ByteArrayInputStream(xml.getBytes(ISO_8859_1)))).containsExactly("Éducateur à Nîmes");
    }

    @Test
    void emptyElementsAndDashesSayNothing() throws Exception {
        Element element =
                whole(records("<lheo><offres><formation numero=\" - \"><resultats-attendus> - </resultats-attendus>"
                                + "<contact-formation/><url-formation> </url-formation></formation></offres></lheo>")
                        .getFirst());
        assertThat(element.attribute("numero")).isNull();
        assertThat(element.text("resultats-attendus")).isNull();
        assertThat(element.text("contact-formation", "coordonnees")).isNull();
        assertThat(element.text("url-formation")).isNull();
    }

    @Test
    void extrasAreFoundHoweverTheyAreNested() throws Exception {
        Element element = whole(records("<lheo><offres><formation numero=\"1\"><extras info=\"a\"><extras info=\"b\">"
                        + "<extra info=\"latitude\">48.1</extra></extras></extras><extras info=\"session-perimee\">1</extras>"
                        + "</formation></offres></lheo>")
                .getFirst());
        assertThat(element.extra("latitude")).isEqualTo("48.1");
        assertThat(element.extra("session-perimee")).isEqualTo("1");
        assertThat(element.extra("nothing")).isNull();
    }

    @Test
    void namesOfHtmlThatXmlHasNotAreLeftToTheTexts() throws Exception {
        assertThat(titles("<lheo><offres><formation numero=\"1\"><intitule-formation>M&eacute;tier</intitule-formation>"
                        + "</formation></offres></lheo>"))
                .containsExactly("M&eacute;tier");
    }

    @Test
    void aFileThatIsCutGivesWhatCameBeforeAndSaysWhereItEnds() throws Exception {
        try (var reader = new LheoReader(stream(TWO.substring(0, TWO.indexOf("B</")) + "B"))) {
            assertThat(whole(reader.next()).text("intitule-formation")).isEqualTo("A");
            assertThatExceptionOfType(UnreadableLheo.class)
                    .isThrownBy(reader::next)
                    .withMessageContaining("tronqué")
                    .withMessageContaining("ligne 2");
        }
    }

    @Test
    void aFileThatEndsBetweenTwoRecordsIsCutToo() {
        assertThatExceptionOfType(UnreadableLheo.class)
                .isThrownBy(() -> titles(TWO.substring(0, TWO.indexOf("\n"))))
                .withMessageContaining("tronqué");
    }

    @Test
    void xmlThatIsBrokenSaysWhere() {
        assertThatExceptionOfType(UnreadableLheo.class)
                .isThrownBy(() -> titles(TWO.replace("B</intitule", "B & C</intitule")))
                .withMessageContaining("n’est pas du XML correct, ligne 2");
        assertThatExceptionOfType(UnreadableLheo.class)
                .isThrownBy(() -> titles(new ByteArrayInputStream(
                        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + TWO.replace("B<", "é<")).getBytes(ISO_8859_1))))
                .withMessageContaining("n’est pas du XML correct");
    }

    @ParameterizedTest
    @CsvSource({
        "<html><body/></html>, <html>",
        "{\"resultats\": []}, correct",
        "numero;intitule, correct",
        "'', tronqué"
    })
    void whatIsNoLheoSaysSo(String text, String said) {
        assertThatExceptionOfType(UnreadableLheo.class)
                .isThrownBy(() -> titles(text))
                .withMessageContaining(said);
    }

    @Test
    void noDocumentTypeIsRead() {
        String laughs = "<!DOCTYPE lheo [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + TWO.replace("A<", "&b;<");
        String external = "<!DOCTYPE lheo SYSTEM \"file:///etc/passwd\">" + TWO;
        String file = "<!DOCTYPE lheo [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + TWO.replace("A<", "&x;<");
        for (String xml : List.of(laughs, external, file)) {
            assertThatExceptionOfType(UnreadableLheo.class)
                    .isThrownBy(() -> titles(xml))
                    .withMessageContaining("DOCTYPE");
        }
    }

    @Test
    void aRecordThatIsTooLargeIsPassedOverAndTheNextOneIsRead() throws Exception {
        String huge = "x".repeat(LheoReader.LARGEST + 1);
        List<LheoRecord> records = records(TWO.replace(">A<", ">" + huge + "<"));
        assertThat(records.getFirst()).isEqualTo(new LheoRecord.TooLarge("1", 1));
        assertThat(whole(records.get(1)).text("intitule-formation")).isEqualTo("B");
    }

    @Test
    void aRecordOfTooManyElementsOrLevelsIsPassedOver() throws Exception {
        assertThat(records(TWO.replace(">A<", ">" + "<b/>".repeat(LheoReader.LARGEST / 50) + "<"))
                        .getFirst())
                .isInstanceOf(LheoRecord.TooLarge.class);
        assertThat(records(TWO.replace(">A<", ">" + "<b>".repeat(500) + "</b>".repeat(500) + "<"))
                        .getFirst())
                .isInstanceOf(LheoRecord.TooLarge.class);
    }

    @Test
    void aTextWithoutEndIsNeverHeldInMemory() throws Exception {
        long length = 400_000_000L;
        String[] parts = TWO.split(">A<", 2);
        var endless = new SequenceInputStream(Collections.enumeration(
                List.of(stream(parts[0] + ">"), new RepeatedLetter(length), stream("<" + parts[1]))));
        try (var reader = new LheoReader(endless)) {
            assertThat(reader.next()).isInstanceOf(LheoRecord.TooLarge.class);
            assertThat(whole(reader.next()).text("intitule-formation")).isEqualTo("B");
        }
    }

    @Test
    void whateverIsCutOffAnywhereTheReaderEndsAndGivesWholeRecordsOnly() throws IOException {
        byte[] bytes = TWO.getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            var read = new ArrayList<String>();
            int cut = length;
            assertThatExceptionOfType(UnreadableLheo.class).isThrownBy(() -> {
                try (var reader = new LheoReader(new ByteArrayInputStream(bytes, 0, cut))) {
                    for (LheoRecord record = reader.next(); record != null; record = reader.next()) {
                        read.add(String.valueOf(whole(record).text("intitule-formation")));
                    }
                }
            });
            assertThat(List.of("A", "B").subList(0, read.size())).isEqualTo(read);
        }
    }

    @Test
    void whateverByteIsWrongTheReaderEndsWithRecordsOrAClearError() throws IOException {
        var random = new Random(2025);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = TWO.getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                assertThat(titles(new ByteArrayInputStream(bytes)).size()).isLessThanOrEqualTo(2);
            } catch (UnreadableLheo clear) {
                assertThat(clear).hasMessageContaining(" ");
            }
        }
    }

    private static List<String> titles(String xml) throws IOException, UnreadableLheo {
        return titles(stream(xml));
    }

    private static List<String> titles(InputStream in) throws IOException, UnreadableLheo {
        var titles = new ArrayList<String>();
        try (var reader = new LheoReader(in)) {
            for (LheoRecord record = reader.next(); record != null; record = reader.next()) {
                titles.add(String.valueOf(whole(record).text("intitule-formation")));
            }
        }
        return titles;
    }

    private static List<LheoRecord> records(String xml) throws IOException, UnreadableLheo {
        var records = new ArrayList<LheoRecord>();
        try (var reader = new LheoReader(stream(xml))) {
            for (LheoRecord record = reader.next(); record != null; record = reader.next()) {
                records.add(record);
            }
        }
        return records;
    }

    private static Element whole(@org.jspecify.annotations.Nullable LheoRecord record) {
        return ((LheoRecord.Whole) java.util.Objects.requireNonNull(record)).element();
    }

    private static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(UTF_8));
    }

    /// So many times the letter x.
    private static final class RepeatedLetter extends InputStream {

        private long left;

        RepeatedLetter(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(length, left);
            java.util.Arrays.fill(bytes, from, from + given, (byte) 'x');
            left -= given;
            return given;
        }
    }
}
