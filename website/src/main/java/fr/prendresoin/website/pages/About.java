package fr.prendresoin.website.pages;

import fr.prendresoin.website.WebsiteSettings.Operator;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;

/// A page about the site.
///
/// @param operator who answers for it
public record About(Subject subject, Operator operator) implements Screen {

    /// What it is about.
    public enum Subject {
        ACCESSIBILITY(
                "accessibilite",
                "Déclaration d’accessibilité",
                "Ce qui a été vérifié pour que chacun puisse utiliser ce site, comment, et ce qui ne l’a pas été."),
        ECODESIGN("ecoconception", "Écoconception", "Ce que pèse ce site, et ce que nous faisons pour qu’il pèse peu."),
        PERSONAL_DATA(
                "donnees-personnelles",
                "Données personnelles",
                "Ce que ce site garde de vous, pourquoi, et combien de temps : presque rien."),
        LEGAL("mentions-legales", "Mentions légales", "Qui édite ce site, qui l’héberge, et sous quelles licences.");

        private final String path;
        private final String title;
        private final String description;

        Subject(String path, String title, String description) {
            this.path = path;
            this.title = title;
            this.description = description;
        }

        String template() {
            return "pages/" + path;
        }
    }

    @Override
    public Page page() {
        return Page.of(Section.OTHER, subject.title, subject.description, "/" + subject.path);
    }
}
