package fr.prendresoin.simulator.course;

import java.io.IOException;
import java.io.Writer;

/// Writes XML straight to a file: elements, attributes and texts, escaped once.
final class Xml {

    private final Writer out;

    Xml(Writer out) {
        this.out = out;
    }

    /// @param attributes names and values in turn
    Xml open(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            out.write(escaped(attributes[i + 1]));
            out.write('"');
        }
        out.write('>');
        return this;
    }

    Xml close(String name) throws IOException {
        out.write("</" + name + ">\n");
        return this;
    }

    Xml text(String name, String text, String... attributes) throws IOException {
        open(name, attributes);
        out.write(escaped(text));
        return close(name);
    }

    Xml text(String name, long number) throws IOException {
        return text(name, String.valueOf(number));
    }

    /// An `extras` with one `extra` in it.
    Xml extra(String group, String... keysAndValues) throws IOException {
        open("extras", "info", group);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            text("extra", keysAndValues[i + 1], "info", keysAndValues[i]);
        }
        return close("extras");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
