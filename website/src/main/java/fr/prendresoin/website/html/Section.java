package fr.prendresoin.website.html;

/// The parts of the site, as its menu has them.
public enum Section {
    HOME("Accueil", "/", "Et si vous étiez fait pour prendre soin ?"),
    METIERS("Les métiers", "/metiers", "Les métiers du soin et de l’accompagnement"),
    OFFRES("Offres d’emploi", "/offres", "Les offres d’emploi du soin et de l’accompagnement"),
    FORMATIONS("Formations", "/formations", "Se former aux métiers du soin et de l’accompagnement"),
    ORIENTATION("M’orienter", "/orientation", "Quel métier du soin est fait pour moi ?"),
    TERRITOIRES("Près de chez moi", "/territoires", "Les métiers recherchés près de chez moi"),
    OTHER("", "", HOME.words);

    private final String label;
    private final String path;
    private final String words;

    /// @param words on the picture that is shown with a shared address
    Section(String label, String path, String words) {
        this.label = label;
        this.path = path;
        this.words = words;
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }

    /// The picture that is shown with a shared address.
    public String picture() {
        return "partage-" + (this == HOME || this == OTHER ? "accueil" : path.substring(1)) + ".png";
    }

    public String pictureText() {
        return "Prendre soin. " + words;
    }

    /// Whether it stands in the menu.
    public boolean isListed() {
        return this != OTHER;
    }
}
