package fr.prendresoin.website.donnees;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes tables as RFC 4180 has them. Values of a list are parted by bars.
final class Csv {

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private Csv() {}

    static void write(Table table, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(line(table.columns()));
        for (List<Object> row : table.rows()) {
            text.write(line(row));
        }
        text.flush();
    }

    private static String line(List<?> values) {
        return values.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Object value) {
        String text = value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining("|"))
                : value.toString();
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
