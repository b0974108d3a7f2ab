package fr.prendresoin.search.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// The judged queries of `relevance/queries.txt`.
final class JudgedQueries {

    static final List<JudgedQuery> ALL = read(resource());

    private JudgedQueries() {}

    static List<JudgedQuery> read(String text) {
        List<JudgedQuery> queries = new ArrayList<>();
        String kind = "";
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#")) {
                queries.add(JudgedQuery.of(kind, line));
            }
        }
        return List.copyOf(queries);
    }

    private static String resource() {
        try (InputStream in = new ClassPathResource("relevance/queries.txt").getInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
