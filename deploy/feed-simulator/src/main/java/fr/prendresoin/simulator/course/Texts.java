package fr.prendresoin.simulator.course;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Texts in the state that files hold them in.
final class Texts {

    private Texts() {}

    static String of(List<String> paragraphs, Set<Fault> faults) {
        if (faults.contains(Fault.ESCAPED_HTML)) {
            return html(paragraphs);
        }
        return faults.contains(Fault.ESCAPED_TWICE)
                ? Xml.escaped(html(paragraphs)).replace("é", "&eacute;")
                : String.join("\n\n", paragraphs);
    }

    private static String html(List<String> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> "<p>" + paragraph.replace("é", "&eacute;").replace(" :", "&nbsp;:") + "</p>")
                .collect(Collectors.joining());
    }
}
