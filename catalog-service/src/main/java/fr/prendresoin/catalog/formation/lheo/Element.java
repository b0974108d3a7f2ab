package fr.prendresoin.catalog.formation.lheo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An element of a record and what is below it. Namespaces do not matter: the versions of LHÉO differ by little else.
public final class Element {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>(4);
    private final List<Element> children = new ArrayList<>(4);
    private final StringBuilder text = new StringBuilder();

    Element(String name) {
        this.name = name;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(Element child) {
        children.add(child);
    }

    void append(String characters) {
        text.append(characters);
    }

    public String name() {
        return name;
    }

    /// Null when it is absent or says nothing.
    public @Nullable String attribute(String attribute) {
        return said(attributes.get(attribute));
    }

    /// Its own text, null when it says nothing.
    public @Nullable String text() {
        return said(text.toString());
    }

    /// The first child of that name, and so on down the path.
    public @Nullable Element child(String... path) {
        @Nullable Element at = this;
        for (String step : path) {
            at = at == null ? null : at.children(step).findFirst().orElse(null);
        }
        return at;
    }

    public Stream<Element> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /// The text of the element at the end of a path; null when it is absent or says nothing.
    public @Nullable String text(String... path) {
        Element found = child(path);
        return found == null ? null : found.text();
    }

    public Stream<String> texts(String childName) {
        return children(childName).map(Element::text).mapMulti((text, found) -> {
            if (text != null) {
                found.accept(text);
            }
        });
    }

    /// What its extras say under a key: `<extras><extra info="key">…`, at any depth of extras, or an `extras`
    /// that bears the key and a text of its own.
    public @Nullable String extra(String key) {
        return children.stream()
                .filter(child -> child.name.equals("extras") || child.name.equals("extra"))
                .map(child ->
                        key.equals(child.attribute("info")) && child.text() != null ? child.text() : child.extra(key))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// « - » is the way to leave out what LHÉO wants said.
    private static @Nullable String said(@Nullable String value) {
        String stripped = value == null ? "" : value.strip();
        return stripped.isEmpty() || stripped.equals("-") ? null : stripped;
    }

    @Override
    public String toString() {
        return "<" + name + ">";
    }
}
