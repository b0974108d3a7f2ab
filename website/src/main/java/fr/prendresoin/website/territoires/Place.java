package fr.prendresoin.website.territoires;

import fr.prendresoin.website.places.Commune;
import org.jspecify.annotations.Nullable;

/// A territory by its name.
///
/// @param department of a commune
public record Place(Kind kind, String code, String name, long population, Commune.@Nullable Named department) {

    private static final long LARGE = 5_000;

    static Place of(Commune commune) {
        return new Place(Kind.COMMUNE, commune.code(), commune.name(), commune.population(), commune.department());
    }

    static Place of(Region region) {
        return new Place(Kind.REGION, region.code(), region.name(), region.population(), null);
    }

    static Place of(Department department) {
        return new Place(Kind.DEPARTMENT, department.code(), department.name(), department.population(), null);
    }

    /// What no other territory is called: `Vienne (38)`, `Vienne (département)`.
    public String label() {
        return name + " (" + (department == null ? kind.label() : department.code()) + ")";
    }

    boolean isDepartment(String code) {
        return kind == Kind.DEPARTMENT && this.code.equalsIgnoreCase(code);
    }

    /// Whether it has a page of its own: a small commune has none.
    public boolean hasPage() {
        return kind != Kind.COMMUNE || population > LARGE;
    }

    public String path() {
        return "/territoires/" + key();
    }

    /// Itself if it has a page, else its département.
    public Place shown() {
        return department == null || hasPage()
                ? this
                : new Place(Kind.DEPARTMENT, department.code(), department.name(), population, null);
    }

    /// What its address ends with. A municipal arrondissement has the page of its commune.
    String key() {
        return kind == Kind.ARRONDISSEMENT ? whole() : kind.key(code, name);
    }

    /// Three communes have arrondissements.
    private String whole() {
        return switch (code.substring(0, 2)) {
            case "75" -> Kind.COMMUNE.key("75056", "Paris");
            case "69" -> Kind.COMMUNE.key("69123", "Lyon");
            default -> Kind.COMMUNE.key("13055", "Marseille");
        };
    }
}
