package fr.prendresoin.website.robots;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes sitemaps, as sitemaps.org describes them.
///
/// @param absolute makes a whole address of a path
record SitemapWriter(UnaryOperator<String> absolute) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// A list of pages.
    void pages(List<Entry> pages, XMLStreamWriter xml) throws XMLStreamException {
        write("urlset", "url", pages, xml);
    }

    /// A list of lists.
    void index(List<Entry> sitemaps, XMLStreamWriter xml) throws XMLStreamException {
        write("sitemapindex", "sitemap", sitemaps, xml);
    }

    private void write(String root, String element, List<Entry> entries, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
        for (Entry entry : entries) {
            xml.writeStartElement(element);
            text(xml, "loc", absolute.apply(entry.path()));
            if (entry.changedAt() != null) {
                text(
                        xml,
                        "lastmod",
                        entry.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
