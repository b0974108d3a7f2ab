package fr.prendresoin.website.territoires;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.offres.OfferPage;
import fr.prendresoin.website.offres.Offers;
import fr.prendresoin.website.places.Commune;
import fr.prendresoin.website.question.Choice;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import fr.prendresoin.website.services.Together;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The territories: what the search counts there, and what the catalogue knows of them.
@Component
public final class Territories {

    private static final Address TOWNS = Address.of("/api/territories/towns");

    private final Service search;
    private final Service catalog;
    private final Offers offers;

    Territories(Services services, Offers offers) {
        this.search = services.search();
        this.catalog = services.catalog();
        this.offers = offers;
    }

    private record Departments(List<Department> items) {}

    private record Towns(List<Commune> items) {}

    public Answer<Territory> commune(String code) {
        return one(Kind.COMMUNE, code);
    }

    Answer<Territory> one(Kind kind, String code) {
        return search.get(Address.of("/api/territories/" + kind.resource(), code), Territory.class);
    }

    /// The paths of the pages of all régions, départements and towns.
    public Answer<List<String>> paths() {
        var departments = Together.ask(this::departments);
        Answer<List<Place>> towns = places(TOWNS);
        return towns.found()
                .map(known -> departments.get().map(country -> paths(country, known)))
                .orElseGet(() -> towns.map(_ -> List.of()));
    }

    private static List<String> paths(Country country, List<Place> towns) {
        return Stream.concat(
                        country.regions().stream()
                                .flatMap(region -> Stream.concat(
                                        Stream.of(region.path()),
                                        region.departments().stream().map(Department::path))),
                        towns.stream().map(Place::path))
                .toList();
    }

    /// The communes of a département that have pages, the largest first.
    Answer<List<Place>> towns(String department) {
        return places(TOWNS.with("department", department));
    }

    private Answer<List<Place>> places(Address address) {
        return catalog.get(address, Towns.class)
                .map(found -> found.items().stream().map(Place::of).toList());
    }

    /// The départements, with the offers of each.
    Answer<Country> country() {
        var counted = Together.ask(() -> offers.find(Address.of("").with("size", 1)));
        return departments()
                .map(all -> new Country(
                        all.departments(),
                        counted.get().found().map(Territories::byDepartment).orElse(null)));
    }

    /// The départements, uncounted.
    Answer<Country> departments() {
        return catalog.get(Address.of("/api/territories/departments"), Departments.class)
                .map(all -> new Country(all.items(), null));
    }

    private static Map<String, Long> byDepartment(OfferPage page) {
        return page.facets().getOrDefault("department", List.of()).stream()
                .collect(Collectors.toMap(Choice::value, Choice::count));
    }
}
