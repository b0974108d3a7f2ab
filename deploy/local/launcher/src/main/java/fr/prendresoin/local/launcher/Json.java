package fr.prendresoin.local.launcher;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Just enough of a JSON reader for the answers of the services: the JDK has none. */
final class Json {

    private final String text;
    private int position;

    private Json(String text) {
        this.text = text;
    }

    /** A JSON object as a map; nulls are left out. */
    static Map<String, Object> object(String text) {
        if (new Json(text).value() instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((name, value) -> object.put(String.valueOf(name), value));
            return object;
        }
        throw new LauncherException("Not a JSON object: " + text);
    }

    static Optional<String> text(Map<String, Object> object, String name) {
        return Optional.ofNullable(object.get(name)).map(String::valueOf);
    }

    private @Nullable Object value() {
        skipSpaces();
        return switch (peek()) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        position++;
        while (!closes('}')) {
            String name = string();
            skipSpaces();
            expect(':');
            Object value = value();
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        position++;
        while (!closes(']')) {
            Object value = value();
            if (value != null) {
                elements.add(value);
            }
        }
        return elements;
    }

    private boolean closes(char end) {
        skipSpaces();
        if (peek() == ',') {
            position++;
            skipSpaces();
        }
        if (peek() == end) {
            position++;
            return true;
        }
        return false;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char next = text.charAt(position++);
            string.append(next == '\\' ? escaped() : next);
        }
        position++;
        return string.toString();
    }

    private char escaped() {
        char escape = text.charAt(position++);
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                position += 4;
                yield (char) Integer.parseInt(text, position - 4, position, 16);
            }
            default -> escape;
        };
    }

    private @Nullable Object literal(String word, @Nullable Object value) {
        if (!text.startsWith(word, position)) {
            throw malformed();
        }
        position += word.length();
        return value;
    }

    private BigDecimal number() {
        int start = position;
        while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        if (start == position) {
            throw malformed();
        }
        return new BigDecimal(text.substring(start, position));
    }

    private void skipSpaces() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private char peek() {
        if (position >= text.length()) {
            throw malformed();
        }
        return text.charAt(position);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw malformed();
        }
        position++;
    }

    private LauncherException malformed() {
        return new LauncherException("Not JSON at character " + position + ": " + text);
    }
}
