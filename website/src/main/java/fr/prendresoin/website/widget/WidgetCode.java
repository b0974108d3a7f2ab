package fr.prendresoin.website.widget;

import fr.prendresoin.website.address.Address;
import java.util.function.UnaryOperator;

/// What partners put on their pages: a script that makes a frame as high as what it shows, or the frame alone.
///
/// @param territoire empty for the whole country
/// @param famille empty for all of them
/// @param absolute makes a whole address of a path
public record WidgetCode(String partenaire, String territoire, String famille, UnaryOperator<String> absolute) {

    private static final String TITLE = "Offres d’emploi du soin et de l’accompagnement – Prendre soin";

    public String script() {
        return "<script" + attribute("src", absolute.apply("/widget.js")) + attribute("data-partenaire", partenaire)
                + attribute("data-territoire", territoire) + attribute("data-famille", famille) + "></script>";
    }

    /// The origin of the page is all that the frame learns of it: that is to whom it tells how high it is.
    public String frame() {
        Address address = Address.of("/widget/offres")
                .with("partenaire", partenaire)
                .with("territoire", territoire)
                .with("famille", famille);
        return "<iframe" + attribute("src", absolute.apply(address.toString())) + attribute("title", TITLE)
                + " width=\"100%\" height=\"600\" loading=\"lazy\" referrerpolicy=\"origin\" style=\"border: 0\"></iframe>";
    }

    private static String attribute(String name, String value) {
        return value.isEmpty()
                ? ""
                : " " + name + "=\"" + value.replace("&", "&amp;").replace("\"", "&quot;") + "\"";
    }
}
