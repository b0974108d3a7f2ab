package fr.prendresoin.website.territoires;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.services.Answer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The whole country, and the way to each territory.
///
/// @param sought what the visitor looks for that is no page; null when he looks for nothing
/// @param map null while nothing can be counted
public record France(
        Address here,
        @Nullable Sought sought,
        Answer<Country> country,
        @Nullable OfferMap map,
        Instant countedAt) implements Screen {

    private static final int FIRST = 5;

    HttpStatus status() {
        if (sought != null && sought.isFaulty()) {
            return HttpStatus.BAD_REQUEST;
        }
        return map == null || sought instanceof Sought.Unavailable ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
    }

    @Override
    public Page page() {
        return Page.of(
                        Section.TERRITOIRES,
                        "Territoires",
                        "Où les métiers du soin et de l’accompagnement recrutent : les offres d’emploi et les formations"
                                + " de chaque région, de chaque département et de chaque ville.",
                        "/territoires")
                .listedIf(here.parameters().isEmpty() && map != null);
    }

    public List<Region> regions() {
        return country.found().map(Country::regions).orElse(List.of());
    }

    /// Where there are most offers for as many people.
    public List<Country.Counted> first() {
        return country.found().map(counted -> counted.first(FIRST)).orElse(List.of());
    }

    /// A commune that was looked for and is too small for a page.
    public @Nullable Place small() {
        return sought instanceof Sought.One one ? one.place() : null;
    }

    public String typed() {
        return here.first("lieu");
    }

    public @Nullable String fault() {
        return sought == null ? null : sought.fault();
    }

    /// What the visitor may mean, when there are several.
    public List<Place> places() {
        return sought == null ? List.of() : sought.places();
    }

    /// What the map could show instead.
    public Measure other() {
        return Measure.asked(here.first("carte")) == Measure.DENSITY ? Measure.NUMBER : Measure.DENSITY;
    }

    public Address with(Measure measure) {
        return Address.of("/territoires").with("carte", measure.value());
    }
}
