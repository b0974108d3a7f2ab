package fr.prendresoin.website.robots;

import static java.util.Comparator.naturalOrder;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.financements.Fundings;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.metiers.Catalogue;
import fr.prendresoin.website.metiers.Landing;
import fr.prendresoin.website.metiers.Landings;
import fr.prendresoin.website.metiers.MetierSummary;
import fr.prendresoin.website.services.Together;
import fr.prendresoin.website.territoires.Territories;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Sitemaps: made when they are asked for, of what is visible then, so that what is withdrawn is gone from them.
@Controller
class SitemapController {

    private static final String XML = "application/xml";

    private final Inventory inventory;
    private final Catalogue catalogue;
    private final Landings landings;
    private final Fundings fundings;
    private final Territories territories;
    private final Html html;
    private final SitemapWriter writer;

    SitemapController(
            Inventory inventory,
            Catalogue catalogue,
            Landings landings,
            Fundings fundings,
            Territories territories,
            Html html) {
        this.inventory = inventory;
        this.catalogue = catalogue;
        this.landings = landings;
        this.fundings = fundings;
        this.territories = territories;
        this.html = html;
        this.writer = new SitemapWriter(html::absolute);
    }

    @GetMapping("/sitemap.xml")
    View index() {
        var metiers = Together.ask(() -> catalogue.metiers().orFail());
        List<Supplier<Stream<Entry>>> kinds = Arrays.stream(Kind.values())
                .map(kind -> Together.ask(() -> sitemaps(kind)))
                .toList();
        List<Entry> sitemaps = Stream.of(
                        Stream.of(Entry.of("/sitemaps/pages.xml"), Entry.of("/sitemaps/territoires.xml")),
                        kinds.stream().flatMap(Supplier::get),
                        metiers.get().stream()
                                .map(MetierSummary::slug)
                                .map(metier -> Entry.of("/sitemaps/villes/" + metier + ".xml")))
                .flatMap(Function.identity())
                .toList();
        return html.xml(XML, xml -> writer.index(sitemaps, xml));
    }

    private Stream<Entry> sitemaps(Kind kind) {
        List<Inventory.Part> parts = inventory.parts(kind);
        return kind.isLarge()
                ? parts.stream()
                        .map(part ->
                                new Entry("/sitemaps/" + kind.word() + "/" + part.part() + ".xml", part.changedAt()))
                : parts.stream()
                        .map(Inventory.Part::changedAt)
                        .max(naturalOrder())
                        .map(last -> new Entry("/sitemaps/" + kind.word() + ".xml", last))
                        .stream();
    }

    @GetMapping("/sitemaps/pages.xml")
    View pages() {
        Stream<Entry> payments = fundings.slugs().orFail().stream()
                .sorted()
                .map(slug -> Entry.of(Address.of("/financements", slug).path()));
        return pages(Stream.concat(StandingPages.ALL.stream(), payments).toList());
    }

    @GetMapping("/sitemaps/territoires.xml")
    View territories() {
        return pages(territories.paths().orFail().stream().map(Entry::of).toList());
    }

    @GetMapping("/sitemaps/{kind}.xml")
    View kind(@PathVariable String kind) {
        return pages(inventory.pages(known(kind, false)));
    }

    @GetMapping("/sitemaps/{kind}/{part}.xml")
    View part(@PathVariable String kind, @PathVariable String part) {
        return pages(inventory.pages(known(kind, true), part));
    }

    @GetMapping("/sitemaps/villes/{metier}.xml")
    View towns(@PathVariable String metier) {
        return pages(landings.of(metier).orFail().stream()
                .map(town -> Entry.of(Landing.path(metier, town)))
                .toList());
    }

    private View pages(List<Entry> pages) {
        return html.xml(XML, xml -> writer.pages(pages, xml));
    }

    private static Kind known(String word, boolean large) {
        return Kind.named(word).filter(kind -> kind.isLarge() == large).orElseThrow(NotFound::new);
    }
}
