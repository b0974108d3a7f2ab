package fr.prendresoin.website.flux;

import fr.prendresoin.website.errors.Unavailable;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.question.Question;
import fr.prendresoin.website.question.Reply;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Writes feeds as Atom (RFC 4287). What an entry is known by is the address of its page.
@Component
public final class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final String AUTHOR = "Prendre soin";

    private final Html html;

    Atom(Html html) {
        this.html = html;
    }

    /// A list of things as a feed of what is new in it. A question that makes no sense is answered by the page of
    /// the list, which says why.
    ///
    /// @param question asked in the order in which things came
    /// @param template of the page
    public <T extends Reply> View view(
            Question<T> question, String template, Screen list, Function<T, List<Feed.Entry>> entries) {
        if (question.answer().isDown() || question.where() instanceof Where.Unavailable) {
            throw new Unavailable();
        }
        if (question.where().fault() != null || !question.answer().faults().isEmpty()) {
            return html.page(HttpStatus.BAD_REQUEST, template, list);
        }
        String path = list.page().canonical();
        var feed = new Feed(
                list.page().title(),
                question.followedAt(path + ".atom").toString(),
                question.followedAt(path).toString(),
                Instant.now(),
                entries.apply(question.answer().orFail()));
        return html.xml("application/atom+xml", xml -> write(feed, xml));
    }

    private void write(Feed feed, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "fr");
        text(xml, "id", html.absolute(feed.self()));
        text(xml, "title", feed.title());
        text(xml, "updated", time(feed.updatedAt()));
        link(xml, "self", "application/atom+xml", feed.self());
        link(xml, "alternate", "text/html", feed.page());
        xml.writeStartElement("author");
        text(xml, "name", AUTHOR);
        xml.writeEndElement();
        for (Feed.Entry entry : feed.entries()) {
            write(entry, xml);
        }
        xml.writeEndElement();
    }

    private void write(Feed.Entry entry, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", html.absolute(entry.path()));
        text(xml, "title", entry.title());
        if (entry.publishedAt() != null) {
            text(xml, "published", time(entry.publishedAt()));
        }
        text(xml, "updated", time(entry.updatedAt()));
        link(xml, "alternate", "text/html", entry.path());
        text(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String rel, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", html.absolute(path));
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// What employers write may hold characters that XML knows no way to write.
    private static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}
