package fr.prendresoin.website.territoires;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.places.Commune;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds the territory that a visitor means by a name.
@Component
public final class Gazetteer {

    private static final int LONGEST = 80;

    private final Places places;
    private final Territories territories;

    Gazetteer(Places places, Territories territories) {
        this.places = places;
        this.territories = territories;
    }

    /// The territory of that name, on a page that knows none yet.
    public Sought find(String typed) {
        return find(typed, territories.departments());
    }

    /// The territory of that name. A région or a département wins over small communes of its name, of which people
    /// hardly
    /// think; with a town that has a page, the visitor chooses.
    ///
    /// @param typed a name, a postal code, the code of a département, or a label
    Sought find(String typed, Answer<Country> country) {
        String asked = typed.substring(0, Math.min(LONGEST, typed.length()));
        List<Place> larger = country.found().map(Gazetteer::larger).orElse(List.of());
        Optional<Place> told = larger.stream()
                .filter(place -> isSame(place.label(), asked) || place.isDepartment(asked))
                .findFirst();
        if (told.isPresent()) {
            return new Sought.One(typed, told.get());
        }
        List<Place> named =
                larger.stream().filter(place -> isSame(place.name(), asked)).toList();
        Where where = places.named(asked);
        List<Place> found = named.isEmpty()
                ? communes(where).toList()
                : Stream.concat(
                                named.stream(),
                                communes(where).filter(place -> place.hasPage() && isSame(place.name(), asked)))
                        .toList();
        if (found.isEmpty()) {
            return where instanceof Where.Unavailable ? new Sought.Unavailable(typed) : new Sought.Unknown(typed);
        }
        return found.size() == 1 ? new Sought.One(typed, found.getFirst()) : new Sought.Several(typed, found);
    }

    private static Stream<Place> communes(Where where) {
        return switch (where) {
            case Where.Here(Commune commune) -> Stream.of(Place.of(commune));
            case Where.Several several -> several.communes().stream().map(Place::of);
            case Where.Nowhere _, Where.Unknown _, Where.Unavailable _ -> Stream.of();
        };
    }

    /// Each once: a département that is all of its région, or one commune alone, is told by that name.
    private static List<Place> larger(Country country) {
        List<Region> regions = country.regions();
        return Stream.concat(
                        regions.stream().map(Place::of),
                        regions.stream()
                                .filter(region -> !region.isOneDepartment())
                                .flatMap(region -> region.departments().stream())
                                .filter(department -> department.communes() > 1)
                                .map(Place::of))
                .toList();
    }

    private static boolean isSame(String name, String typed) {
        return French.slug(name).equals(French.slug(typed));
    }
}
