package fr.prendresoin.catalog.formation.lheo;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Puts a record together until it is whole, or larger than any course: then what it had is let go.
final class RecordBuilder {

    /// What an element costs besides its characters.
    private static final int ELEMENT = 50;

    private final Deque<Element> open = new ArrayDeque<>();
    private final int largest;
    private final int deepest;
    private @Nullable Element root;
    private int depth;
    private int size;

    RecordBuilder(int largest, int deepest) {
        this.largest = largest;
        this.deepest = deepest;
    }

    void start(XMLStreamReader xml) {
        depth++;
        if (!fits(ELEMENT) || depth > deepest) {
            letGo();
            return;
        }
        var element = new Element(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            if (fits(value.length())) {
                element.attribute(xml.getAttributeLocalName(i), value);
            }
        }
        Element parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.add(element);
        }
        open.push(element);
    }

    void text(String characters) {
        if (fits(characters.length())) {
            open.element().append(characters);
        } else {
            letGo();
        }
    }

    void end() {
        depth--;
        open.poll();
    }

    boolean isOpen() {
        return depth > 0;
    }

    /// Null when it was too large.
    @Nullable Element whole() {
        return size > largest ? null : root;
    }

    private boolean fits(int more) {
        size = (int) Math.min((long) size + more, (long) largest + 1);
        return size <= largest;
    }

    private void letGo() {
        size = largest + 1;
        root = null;
        open.clear();
    }
}
