package fr.prendresoin.website.errors;

import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import org.springframework.http.HttpStatus;

/// A page that cannot be shown: what happened, and what to do.
///
/// @param heading what happened, as a heading
/// @param text what the visitor can do
public record Trouble(HttpStatus status, String heading, String text) implements Screen {

    static Trouble missing() {
        return new Trouble(
                HttpStatus.NOT_FOUND,
                "Cette page n’existe pas",
                "L’adresse a peut-être changé, ou contient une faute de frappe. Cherchez ce qu’il vous faut, ou repartez"
                        + " de l’accueil.");
    }

    /// What the page is made of is not to be had for now.
    public static Trouble unavailable() {
        return new Trouble(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Cette page est momentanément indisponible",
                "Nous ne parvenons pas à réunir ce qu’elle doit montrer. Rien n’est perdu : réessayez dans quelques"
                        + " instants.");
    }

    static Trouble method() {
        return new Trouble(
                HttpStatus.METHOD_NOT_ALLOWED,
                "Cette adresse ne s’utilise pas ainsi",
                "Revenez à la page précédente, ou repartez de l’accueil.");
    }

    static Trouble foreign() {
        return new Trouble(
                HttpStatus.FORBIDDEN,
                "Ce formulaire ne vient pas de notre site",
                "Par prudence, rien n’a été envoyé. Ouvrez la page du formulaire ici, puis recommencez.");
    }

    static Trouble unreadable() {
        return new Trouble(
                HttpStatus.BAD_REQUEST,
                "Cette adresse est illisible",
                "Elle contient des caractères qui ne peuvent pas être compris. Repartez de l’accueil, ou cherchez ce"
                        + " qu’il vous faut.");
    }

    static Trouble ours() {
        return new Trouble(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Une erreur est survenue de notre côté",
                "Elle est enregistrée, et nous allons la corriger. Réessayez, ou repartez de l’accueil.");
    }

    @Override
    public Page page() {
        return Page.of(Section.OTHER, heading, text, "/").unlisted();
    }
}
