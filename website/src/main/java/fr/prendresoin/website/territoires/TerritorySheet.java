package fr.prendresoin.website.territoires;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.html.Structured;
import fr.prendresoin.website.places.Commune;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.territoires.Territory.Employment;
import fr.prendresoin.website.territoires.Territory.Family;
import fr.prendresoin.website.territoires.Territory.Metier;
import fr.prendresoin.website.territoires.Territory.Part;
import fr.prendresoin.website.territoires.Territory.Published;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The page of a territory.
///
/// @param map of the région that it is or lies in; null where none helps
/// @param towns of a département
public record TerritorySheet(
        Territory territory,
        Answer<Country> country,
        @Nullable OfferMap map,
        Answer<List<Place>> towns) implements Screen {

    private static final int FIRST = 10;
    private static final int LARGEST = 12;

    HttpStatus status() {
        return territory.employment() == null ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
    }

    @Override
    public Page page() {
        Place place = territory.place();
        return Page.of(
                        Section.TERRITOIRES,
                        (place.department() == null ? place.name() : place.label())
                                + " : l’emploi dans le soin et l’accompagnement",
                        place.name() + " : les métiers du soin et de l’accompagnement les plus recherchés, les offres"
                                + " d’emploi et les formations, avec la source et la date de chaque chiffre.",
                        place.path())
                .below(above().toArray(Crumb[]::new))
                .listedIf(territory.employment() != null)
                .saying(Structured.document(described()));
    }

    private List<Crumb> above() {
        var above = new ArrayList<Crumb>();
        above.add(new Crumb("Territoires", "/territoires"));
        if (territory.region() != null) {
            above.add(crumb(Kind.REGION, territory.region()));
        }
        if (territory.department() != null) {
            above.add(crumb(Kind.DEPARTMENT, territory.department()));
        }
        return above;
    }

    private static Crumb crumb(Kind kind, Commune.Named named) {
        return new Crumb(named.name(), kind.path(named.code(), named.name()));
    }

    private Map<String, Object> described() {
        var place = new LinkedHashMap<String, Object>();
        place.put("@context", "https://schema.org");
        place.put("@type", territory.kind() == Kind.COMMUNE ? "City" : "AdministrativeArea");
        place.put("name", territory.name());
        place.put("identifier", territory.code());
        place.put(
                "geo",
                Map.of(
                        "@type",
                        "GeoCoordinates",
                        "latitude",
                        territory.latitude(),
                        "longitude",
                        territory.longitude()));
        Commune.Named around = territory.department() == null ? territory.region() : territory.department();
        place.put(
                "containedInPlace",
                around == null
                        ? Map.of("@type", "Country", "name", "France")
                        : Map.of("@type", "AdministrativeArea", "name", around.name()));
        return place;
    }

    private boolean isCommune() {
        return territory.kind() == Kind.COMMUNE;
    }

    /// What is counted, in words: `dans ce département`.
    public String scope() {
        return switch (territory.kind()) {
            case REGION -> "dans cette région";
            case DEPARTMENT -> "dans ce département";
            case COMMUNE, ARRONDISSEMENT -> "autour de cette commune";
        };
    }

    public Address offers() {
        return within(Address.of("/offres"));
    }

    public Address formations() {
        return within(Address.of("/formations"));
    }

    public Address offers(Metier metier) {
        return within(Address.of("/offres").with("metier", metier.slug()));
    }

    public Address offers(Family family) {
        return within(Address.of("/offres").with("family", family.slug()));
    }

    /// What a list has to be asked to find what is counted here.
    private Address within(Address list) {
        return switch (territory.kind()) {
            case REGION -> list.with("region", territory.code());
            case DEPARTMENT -> list.with("department", territory.code());
            case COMMUNE, ARRONDISSEMENT ->
                list.with("commune", territory.code()).with("radius", radius());
        };
    }

    private @Nullable Integer radius() {
        Employment employment = territory.employment();
        return employment == null ? null : employment.radiusKm();
    }

    public Address comparison() {
        return Address.of("/territoires/comparer")
                .with("territoire", territory.place().key());
    }

    /// Offers for ten thousand inhabitants of the country; null while that cannot be known.
    public @Nullable Double national() {
        Employment employment = territory.employment();
        return employment == null
                ? null
                : country.found()
                        .map(counted -> counted.per10000(employment.offers().national()))
                        .orElse(null);
    }

    /// The métiers that are most sought.
    public List<Metier> first() {
        return metiers().subList(0, Math.min(FIRST, metiers().size()));
    }

    public List<Metier> others() {
        return metiers().subList(Math.min(FIRST, metiers().size()), metiers().size());
    }

    private List<Metier> metiers() {
        return territory.employment() == null
                ? List.of()
                : territory.employment().metiers();
    }

    public String reason(Part part, Metier metier) {
        return Reasons.of(part, metier);
    }

    public List<String> indicators(Published published) {
        return Reasons.indicators(published);
    }

    /// The length of a bar, as the part of the longest that stands beside it.
    public String length(Family family) {
        long most = territory.employment() == null
                ? 0
                : territory.employment().families().stream()
                        .mapToLong(Family::offers)
                        .max()
                        .orElse(0);
        return (most == 0 ? 0 : 100 * family.offers() / most) + "%";
    }

    /// The territories that it lies in, the largest first.
    public List<Crumb> around() {
        return above().stream().skip(1).toList();
    }

    /// Offers for ten thousand inhabitants of another département.
    public @Nullable Double density(Department department) {
        return country.found().stream()
                .flatMap(known -> known.counted().stream())
                .filter(counted -> counted.department().equals(department))
                .map(Country.Counted::per10000)
                .findFirst()
                .orElse(null);
    }

    /// The départements of the région that it is or lies in.
    public List<Department> departments() {
        Commune.Named region = territory.region();
        String code = region == null ? territory.code() : region.code();
        return isCommune()
                ? List.of()
                : country.found().map(known -> known.of(code)).orElse(List.of()).stream()
                        .filter(department -> territory.kind() == Kind.REGION
                                || !department.code().equals(territory.code()))
                        .toList();
    }

    /// Whether nobody can tell for now which départements stand beside it. A commune shows none.
    public boolean lacksDepartments() {
        return !isCommune() && country.found().isEmpty();
    }

    /// Whether they can be named only: then there is no map.
    public boolean lacksCounts() {
        return !isCommune() && country.found().filter(Country::isCounted).isEmpty();
    }

    /// Its towns, the largest first.
    public List<Place> largestTowns() {
        return allTowns().stream().limit(LARGEST).toList();
    }

    /// The other ones as one looks for a name.
    public List<Place> otherTowns() {
        return allTowns().stream()
                .skip(LARGEST)
                .sorted(Comparator.comparing(town -> French.slug(town.name())))
                .toList();
    }

    private List<Place> allTowns() {
        return towns.found().orElse(List.of());
    }
}
