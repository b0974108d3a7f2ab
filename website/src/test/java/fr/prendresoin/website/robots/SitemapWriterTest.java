package fr.prendresoin.website.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SitemapWriterTest {

    private final SitemapWriter writer = new SitemapWriter(path -> "https://prendresoin.fr" + path);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private XMLStreamWriter xml;

    @BeforeEach
    void begin() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    @Test
    void aPageIsToldWithItsLastChangeOnlyIfThatIsKnown() throws XMLStreamException {
        writer.pages(List.of(new Entry("/offres/ft-1", Instant.parse("2026-11-22T10:00:00.5Z")), Entry.of("/")), xml);

        assertThat(out.toString(UTF_8))
                .isEqualTo("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<url><loc>https://prendresoin.fr/offres/ft-1</loc>"
                        + "<lastmod>2026-11-22T10:00:00Z</lastmod></url>"
                        + "<url><loc>https://prendresoin.fr/</loc></url></urlset>");
    }

    @Test
    void noAddressBreaksTheDocument() throws XMLStreamException {
        writer.index(List.of(Entry.of("/a?b&c<d>")), xml);

        assertThat(out.toString(UTF_8))
                .contains("<sitemap><loc>https://prendresoin.fr/a?b&amp;c&lt;d&gt;</loc></sitemap>");
    }
}
