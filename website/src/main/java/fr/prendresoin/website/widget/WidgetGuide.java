package fr.prendresoin.website.widget;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.metiers.Family;
import fr.prendresoin.website.territoires.Place;
import fr.prendresoin.website.territoires.Sought;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Explains the widget, and makes the code of one.
///
/// @param sought where its offers are; null for the whole country
/// @param absolute makes a whole address of a path
public record WidgetGuide(Address here, @Nullable Sought sought, List<Family> families, UnaryOperator<String> absolute)
        implements Screen {

    HttpStatus status() {
        return sought != null && sought.isFaulty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }

    @Override
    public Page page() {
        return Page.of(
                        Section.OTHER,
                        "Afficher les offres sur votre site",
                        "Une ligne de code, et les offres d’emploi du soin et de l’accompagnement de votre territoire"
                                + " s’affichent sur votre site.",
                        "/partenaires/widget")
                .listedIf(here.parameters().isEmpty());
    }

    public boolean isChosen(Family family) {
        return here.has("famille", family.slug());
    }

    /// What stands in the field of the territory: what was typed, or the territory that was found.
    public String typed() {
        return sought instanceof Sought.One one ? one.place().label() : here.first("lieu");
    }

    public @Nullable String fault() {
        return sought == null ? null : sought.fault();
    }

    /// What is meant, when there are several.
    public List<Place> places() {
        return sought == null ? List.of() : sought.places();
    }

    /// The same page with a territory of which there are several.
    public String with(Place place) {
        return here.with("lieu", place.label()).toString();
    }

    /// What the partner puts on his page, once he has said who he is.
    public @Nullable WidgetCode code() {
        return fault() != null || here.first("partenaire").isEmpty()
                ? null
                : new WidgetCode(
                        here.first("partenaire"),
                        sought instanceof Sought.One one ? Territoire.of(one.place()) : "",
                        here.first("famille"),
                        absolute);
    }
}
