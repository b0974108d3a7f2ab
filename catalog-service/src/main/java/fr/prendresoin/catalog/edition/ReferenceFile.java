package fr.prendresoin.catalog.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A data file of the edition. People edit these files: a name that is not known is an error that says where.
public final class ReferenceFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String name;

    public ReferenceFile(String name) {
        this.name = name;
    }

    /// The file's array of objects.
    public <T> List<T> list(Class<T> type) {
        return convert(tree(), type);
    }

    public <T> T object(Class<T> type) {
        try {
            return MAPPER.treeToValue(tree(), type);
        } catch (JacksonException e) {
            throw new InvalidReference(name, e.getOriginalMessage());
        }
    }

    public JsonNode tree() {
        try (InputStream stream = open()) {
            return MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (JacksonException e) {
            throw new InvalidReference(name, e.getOriginalMessage());
        }
    }

    /// Reads the elements of a tree that was completed after it was read.
    public <T> List<T> convert(JsonNode array, Class<T> type) {
        return array.valueStream()
                .map(element -> {
                    try {
                        return MAPPER.treeToValue(element, type);
                    } catch (JacksonException e) {
                        throw new InvalidReference(name, e.getOriginalMessage() + " in " + element);
                    }
                })
                .toList();
    }

    /// The lines below the first one, split at semicolons.
    ///
    /// @param header what the first line must be, so that a moved column is noticed
    public List<List<String>> lines(String header) {
        try (var reader = new BufferedReader(new InputStreamReader(open(), UTF_8))) {
            if (!header.equals(reader.readLine())) {
                throw new InvalidReference(name, "the first line must be " + header);
            }
            int columns = header.split(";", -1).length;
            return reader.lines().map(line -> split(line, columns)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private List<String> split(String line, int columns) {
        List<String> cells = List.of(line.split(";", -1));
        if (cells.size() != columns) {
            throw new InvalidReference(name, "not " + columns + " columns: " + line);
        }
        return cells;
    }

    private InputStream open() throws IOException {
        InputStream stream = ReferenceFile.class.getResourceAsStream("/reference/" + name);
        if (stream == null) {
            throw new InvalidReference(name, "the file is missing");
        }
        return name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
