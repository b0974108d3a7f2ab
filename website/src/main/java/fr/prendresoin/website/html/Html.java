package fr.prendresoin.website.html;

import fr.prendresoin.website.WebsiteSettings;
import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.assets.Assets;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.WebUtils;

/// Makes pages of templates.
@Component
public final class Html {

    /// The one thing that is kept of a visitor, on his own device and because he asked for it.
    public static final String THEME = "affichage";

    static final Set<String> THEMES = Set.of("dark", "light");

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;
    private final HttpServletRequest request;
    private final String publicUrl;

    /// @param request whichever is being answered
    Html(WebsiteSettings settings, Assets assets, HttpServletRequest request) {
        this.assets = assets;
        this.request = request;
        String url = settings.publicUrl().toString();
        this.publicUrl = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /// A page.
    ///
    /// @param template its path under `src/main/jte`, without the extension
    public View page(String template, Screen screen) {
        return page(HttpStatus.OK, template, screen);
    }

    /// The page is made at once: while it is sent, it would be too late to show another one should it fail.
    public View page(HttpStatus status, String template, Screen screen) {
        var html = new Utf8ByteOutput();
        Page page = screen.page();
        templates.render(template + ".jte", Map.of("frame", frame(page, status), "screen", screen), html);
        return (_, _, response) -> send(status, screen, page, html, response);
    }

    /// Leads to another page, which then bears what was sent to this one.
    public View elsewhere(Address address) {
        return (_, _, response) -> {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, address.toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        };
    }

    private static void send(
            HttpStatus status, Screen screen, Page page, Utf8ByteOutput html, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, screen.isPersonal() ? "no-store" : "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        }
        if (!page.indexed()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        screen.policy().on(response);
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    private Frame frame(Page page, HttpStatus status) {
        String query = request.getQueryString();
        String path = request.getRequestURI();
        return new Frame(
                publicUrl,
                assets,
                theme(),
                query == null ? path : path + "?" + query,
                page,
                status == HttpStatus.BAD_REQUEST);
    }

    private @Nullable String theme() {
        Cookie chosen = WebUtils.getCookie(request, THEME);
        return chosen != null && THEMES.contains(chosen.getValue()) ? chosen.getValue() : null;
    }

    /// The whole address of a path.
    public String absolute(String path) {
        return publicUrl + path;
    }

    /// What was asked for has this address, and no other.
    public View moved(String path) {
        return (_, _, response) -> {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader(HttpHeaders.LOCATION, path);
        };
    }

    /// Something else than a page, such as a feed, that is sent while it is written.
    public View stream(String contentType, Body body) {
        return (_, _, response) -> {
            response.setContentType(contentType);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            body.write(response.getOutputStream());
        };
    }

    /// The same, of XML.
    public View xml(String contentType, Document document) {
        return stream(contentType + ";charset=UTF-8", out -> {
            try {
                XMLStreamWriter xml = XML.createXMLStreamWriter(out, "UTF-8");
                xml.writeStartDocument("UTF-8", "1.0");
                document.write(xml);
                xml.writeEndDocument();
                xml.flush();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
    }

    /// Writes what is between the beginning of a document and its end.
    @FunctionalInterface
    public interface Document {

        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /// Writes what is sent.
    @FunctionalInterface
    public interface Body {

        void write(OutputStream out) throws IOException;
    }
}
