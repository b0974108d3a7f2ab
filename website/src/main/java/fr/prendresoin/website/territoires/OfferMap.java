package fr.prendresoin.website.territoires;

import fr.prendresoin.website.map.Area;
import fr.prendresoin.website.map.Outline;
import fr.prendresoin.website.map.Outlines;
import fr.prendresoin.website.map.Scale;
import fr.prendresoin.website.map.Step;
import fr.prendresoin.website.territoires.Country.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A map of départements, coloured by what is counted there.
///
/// @param whole whether it shows the country
public record OfferMap(String viewBox, boolean whole, Measure measure, List<Area> areas, List<Step> legend) {

    /// The whole country.
    static @Nullable OfferMap of(Country country, Outlines outlines, Measure measure) {
        return country.isCounted()
                ? of(country, country.departments(), outlines.viewBox(), true, outlines, measure, "")
                : null;
    }

    /// A région, in the colours of the country, so that one can be compared with another. A single département, as
    /// beyond the seas, makes no map.
    ///
    /// @param here a département that stands out
    static @Nullable OfferMap of(Country country, String region, Outlines outlines, String here) {
        List<Department> departments = country.of(region);
        if (!country.isCounted() || departments.size() < 2) {
            return null;
        }
        String viewBox =
                outlines.viewBox(departments.stream().map(Department::code).toList());
        return of(country, departments, viewBox, false, outlines, Measure.DENSITY, here);
    }

    private static OfferMap of(
            Country country,
            List<Department> shown,
            String viewBox,
            boolean whole,
            Outlines outlines,
            Measure measure,
            String here) {
        var scale = Scale.of(country.counted().stream().mapToDouble(measure::of).toArray());
        List<Area> areas = country.counted().stream()
                .filter(counted -> shown.contains(counted.department()))
                .map(counted -> area(counted, outlines.of(counted.department().code()), scale, measure, here))
                .toList();
        return new OfferMap(viewBox, whole, measure, areas, scale.legend("offre"));
    }

    private static Area area(Counted counted, Outline outline, Scale scale, Measure measure, String here) {
        Department department = counted.department();
        String colour = scale.colour(measure.of(counted));
        return new Area(
                department.path(),
                measure.told(counted),
                department.code().equals(here) ? colour + " ps-map__area--here" : colour,
                outline.path(),
                outline.zoom());
    }
}
