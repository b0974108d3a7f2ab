package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.Formation.Place;
import fr.prendresoin.catalog.formation.lheo.Element;
import fr.prendresoin.catalog.formation.lheo.PlainText;
import fr.prendresoin.catalog.territory.Gazetteer;
import fr.prendresoin.catalog.territory.Gazetteer.Spot;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a course is taught, from what an address holds: a commune's code, a postal code, a name, a département, a
/// région of today or of before 2016; and coordinates, in the address or in the extras beside it.
final class Locations {

    /// The régions of before 2016 by the code they had.
    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("21", "44"),
            Map.entry("22", "32"),
            Map.entry("23", "28"),
            Map.entry("25", "28"),
            Map.entry("26", "27"),
            Map.entry("31", "32"),
            Map.entry("41", "44"),
            Map.entry("42", "44"),
            Map.entry("43", "27"),
            Map.entry("54", "75"),
            Map.entry("72", "75"),
            Map.entry("73", "76"),
            Map.entry("74", "75"),
            Map.entry("82", "84"),
            Map.entry("83", "84"),
            Map.entry("91", "76"));

    /// Coordinates farther from the commune than any of it are a mistake.
    private static final double FARTHEST_DEGREES = 0.6;

    private final Gazetteer gazetteer;

    Locations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// @param address the element that holds the parts of an address
    /// @param around where else its coordinates may be
    Optional<Place> of(Element address, Element around) {
        @Nullable String postalCode = postalCode(address.text("codepostal"));
        return spot(address, postalCode)
                .map(spot -> place(spot, postalCode, Point.of(address).or(() -> Point.of(around))));
    }

    private Optional<Spot> spot(Element address, @Nullable String postalCode) {
        String code = address.text("code-INSEE-commune");
        String city = city(address);
        String department = address.text("departement");
        String region = address.text("region");
        return or(code, gazetteer::commune)
                .or(() -> or(postalCode, known -> gazetteer.commune(known, city)))
                .or(() -> or(department, gazetteer::department)
                        .or(() -> or(postalCode, gazetteer::department))
                        .map(found -> closer(found, city)))
                .or(() -> or(region, known -> gazetteer.region(REGIONS.getOrDefault(known, known))));
    }

    private Spot closer(Spot department, @Nullable String city) {
        return city == null || department.department() == null
                ? department
                : gazetteer.communeOf(department.department(), city).orElse(department);
    }

    private static Optional<Spot> or(
            @Nullable String known, java.util.function.Function<String, Optional<Spot>> finder) {
        return known == null ? Optional.empty() : finder.apply(known);
    }

    private static @Nullable String city(Element address) {
        String city = PlainText.line(address.text("ville"));
        return city == null ? null : city.replaceAll("(?i)\\s+cedex\\b.*$", "");
    }

    /// With the zero that spreadsheets take away.
    private static @Nullable String postalCode(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String digits = text.replaceAll("\\s", "");
        return digits.matches("\\d{4}") ? "0" + digits : digits.matches("\\d{5}") ? digits : null;
    }

    private static Place place(Spot spot, @Nullable String postalCode, Optional<Point> given) {
        Optional<Point> exact = given.filter(point -> spot.commune() != null && point.isNear(spot));
        return new Place(
                spot.commune(),
                spot.name(),
                postalCode,
                spot.department(),
                spot.departmentName(),
                spot.region(),
                spot.regionName(),
                exact.map(Point::latitude).orElse(spot.latitude()),
                exact.map(Point::longitude).orElse(spot.longitude()),
                exact.isPresent() ? "address" : spot.precision());
    }

    private record Point(double latitude, double longitude) {

        static Optional<Point> of(Element element) {
            Element own = element.child("geolocalisation");
            return own == null
                    ? of(element.extra("latitude"), element.extra("longitude"))
                    : of(own.text("latitude"), own.text("longitude"));
        }

        private static Optional<Point> of(@Nullable String latitude, @Nullable String longitude) {
            if (latitude == null || longitude == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Point(
                        Double.parseDouble(latitude.replace(',', '.')),
                        Double.parseDouble(longitude.replace(',', '.'))));
            } catch (NumberFormatException noNumbers) {
                return Optional.empty();
            }
        }

        boolean isNear(Spot spot) {
            return spot.latitude() == null
                    || spot.longitude() == null
                    || (Math.abs(latitude - spot.latitude()) < FARTHEST_DEGREES
                            && Math.abs(longitude - spot.longitude()) < FARTHEST_DEGREES);
        }
    }
}
