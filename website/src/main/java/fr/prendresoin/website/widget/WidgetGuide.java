package fr.prendresoin.website.widget;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.metiers.Family;
import fr.prendresoin.website.places.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Explains the widget, and makes the code of one.
///
/// @param script the whole address of what partners load
public record WidgetGuide(Address here, Where where, List<Family> families, String script) implements Screen {

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

    /// What the partner puts on his page, once he has said who he is.
    public @Nullable String code() {
        if (where.fault() != null || here.first("partenaire").isEmpty()) {
            return null;
        }
        String code = where.code();
        return "<script src=\"" + script + "\"" + attribute("partenaire", here.first("partenaire"))
                + attribute("territoire", code == null ? "" : Territoire.commune(code))
                + attribute("famille", here.first("famille")) + "></script>";
    }

    private static String attribute(String name, String value) {
        return value.isEmpty()
                ? ""
                : " data-" + name + "=\"" + value.replace("&", "&amp;").replace("\"", "&quot;") + "\"";
    }
}
