package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.catalog.formation.lheo.Element;
import fr.prendresoin.catalog.formation.lheo.PlainText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The training organisation: in a course an element of its own, in an index two flat fields.
final class Providers {

    private Providers() {}

    static Formation.@Nullable Provider of(Element element) {
        Element responsible = element.child("organisme-formation-responsable");
        return responsible == null ? flat(element) : full(responsible);
    }

    private static Formation.@Nullable Provider flat(Element summary) {
        String name = PlainText.line(summary.text("nom-organisme"));
        return name == null ? null : new Formation.Provider(name, siret(summary.text("SIRET")), null, null, null);
    }

    private static Formation.@Nullable Provider full(Element responsible) {
        String name = Optional.ofNullable(PlainText.line(responsible.text("nom-organisme")))
                .orElse(PlainText.line(responsible.text("raison-sociale")));
        if (name == null) {
            return null;
        }
        Element coordinates = responsible.child("coordonnees-organisme", "coordonnees");
        Element reachable = Contacts.isPersonal(coordinates) ? null : coordinates;
        return new Formation.Provider(
                name,
                siret(responsible.text("SIRET-organisme-formation", "SIRET")),
                coordinates == null ? null : Contacts.url(coordinates.text("web", "urlweb")),
                reachable == null ? null : Contacts.phone(reachable.text("telfixe", "numtel")),
                reachable == null ? null : Contacts.email(reachable.text("courriel")));
    }

    private static @Nullable String siret(@Nullable String text) {
        String digits = text == null ? "" : text.replaceAll("\\s", "");
        return digits.matches("\\d{14}") && !digits.matches("0+") ? digits : null;
    }
}
