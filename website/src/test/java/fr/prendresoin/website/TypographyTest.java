package fr.prendresoin.website;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.testing.FrenchTypography;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypographyTest {

    private static final Pattern BREAKING = Pattern.compile("« | »|[\\p{L}\\d»)%}] [:;!?](?=[\\s<]|$)");
    private static final Pattern CODE = Pattern.compile("\\$\\{[^}]*\\}|@[a-z]+\\([^\\n]*?\\)|!\\{[^}]*\\}|<[^>]*>");

    @Test
    void noLineOfTheCodeBreaksBeforeAFrenchMark() {
        assertThat(FrenchTypography.breaking(Path.of("target/classes"))).isEmpty();
    }

    @Test
    void noLineOfATemplateBreaksBeforeAFrenchMark() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            assertThat(files.filter(Files::isRegularFile).flatMap(TypographyTest::breaking))
                    .isEmpty();
        }
    }

    @Test
    void apostrophesOfTemplatesAreCurved() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            assertThat(files.filter(Files::isRegularFile).flatMap(TypographyTest::straight))
                    .isEmpty();
        }
    }

    private static Stream<String> breaking(Path file) {
        return lines(file)
                .map(line -> CODE.matcher(line).replaceAll("x"))
                .filter(line -> BREAKING.matcher(line).find())
                .map(line -> file.getFileName() + " : " + line);
    }

    private static Stream<String> straight(Path file) {
        return lines(file)
                .map(line -> CODE.matcher(line).replaceAll(""))
                .filter(line -> line.contains("'"))
                .map(line -> file.getFileName() + " : " + line);
    }

    private static Stream<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream().filter(line -> !line.startsWith("@") && !line.startsWith("!"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
