package fr.prendresoin.search.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// People as they may come. They answer what they are asked; their answers to all the questions are written down.
/// What is sensible for each was written before the questionnaire was calibrated.
class PersonasTest {

    private static final int SHOWN = 5;

    record Persona(
            String name, String about, String profile, String answers, List<String> first, List<String> sensible) {

        String reply(String question) {
            return Arrays.stream(answers.split(";"))
                    .map(answer -> answer.split(":"))
                    .collect(Collectors.toMap(answer -> answer[0], answer -> answer[1]))
                    .getOrDefault(question, "-");
        }

        @Override
        public String toString() {
            return name + ", " + about;
        }
    }

    static Stream<Persona> known() throws IOException {
        return read("/orientation/personas.json");
    }

    /// Nothing was calibrated on them.
    static Stream<Persona> setAside() throws IOException {
        return read("/orientation/personas-set-aside.json");
    }

    @ParameterizedTest
    @MethodSource({"known", "setAside"})
    void personasAreGivenSensibleMetiers(Persona persona) {
        List<String> best = best(persona);

        assertThat(persona.first()).contains(best.getFirst());
        assertThat(best).filteredOn(persona.sensible()::contains).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("known")
    void theSameAnswersMeetTheSameQuestions(Persona persona) {
        assertThat(asked(persona)).isEqualTo(asked(persona));
    }

    private static List<String> best(Persona persona) {
        return Person.ranking().of(asked(persona)).stream()
                .limit(SHOWN)
                .map(ranked -> ranked.metier().slug())
                .toList();
    }

    private static Answers asked(Persona persona) {
        return Person.asked(persona.profile(), question -> persona.reply(question.id()));
    }

    private static Stream<Persona> read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(PersonasTest.class.getResourceAsStream(resource))) {
            return Stream.of(JsonMapper.shared().readValue(in, Persona[].class));
        }
    }
}
