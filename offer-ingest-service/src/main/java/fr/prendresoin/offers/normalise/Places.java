package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.reference.Commune;
import fr.prendresoin.offers.reference.Department;
import fr.prendresoin.offers.reference.Territories;
import fr.prendresoin.offers.reference.Territories.Located;
import fr.prendresoin.offers.text.Clean;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// Where the work is: by INSEE code, else postal code and name, else the label (« 69 - LYON 03 »), else the
/// département alone. Coordinates are the reference's; the offer's own serve only where the reference has none.
final class Places {

    private static final Pattern LABEL = Pattern.compile("(\\d{2,3}|2[AB])\\s*[-–]\\s*(.+)");

    private static final Pattern ARRONDISSEMENT = Pattern.compile(" \\d+er? Arrondissement$");
    private static final String PARIS = "75";

    private final Territories territories;

    Places(Territories territories) {
        this.territories = territories;
    }

    Offer.@Nullable Place of(SourceOffer.@Nullable Place place) {
        if (place == null) {
            return null;
        }
        String label = Clean.line(place.libelle());
        String postalCode = Clean.line(place.codePostal());
        Located located = located(place, label, postalCode);
        if (located != null) {
            return inCommune(label, postalCode, located, place);
        }
        Department department = department(label, postalCode, Clean.line(place.commune()));
        if (department != null) {
            return inDepartment(label, postalCode, department);
        }
        if (label == null) {
            return null;
        }
        Department region = territories.inRegion(name(label));
        return new Offer.Place(
                label,
                null,
                region == null ? null : region.regionName(),
                null,
                null,
                null,
                region == null ? null : region.region(),
                region == null ? null : region.regionName(),
                null,
                null,
                "department");
    }

    /// The name that a title calls a place by: « Lyon » for « Lyon 3e Arrondissement ».
    static @Nullable String town(Offer.@Nullable Place place) {
        String name = place == null ? null : place.name();
        return name == null ? null : ARRONDISSEMENT.matcher(name).replaceFirst("");
    }

    private @Nullable Located located(SourceOffer.Place place, @Nullable String label, @Nullable String postalCode) {
        String insee = Clean.line(place.commune());
        Located byLabel = label == null ? null : byLabel(label);
        if (insee != null) {
            Located byCode = territories.commune(insee);
            // The whole of Paris, Lyon or Marseille: the label may know the arrondissement.
            if (byCode != null) {
                boolean finer = byLabel != null
                        && byLabel.commune().name().startsWith(byCode.commune().name() + " ");
                return finer ? byLabel : byCode;
            }
        }
        if (postalCode != null) {
            List<Located> sharing = territories.withPostalCode(postalCode);
            if (byLabel != null && sharing.contains(byLabel)) {
                return byLabel;
            }
            if (sharing.size() == 1) {
                return sharing.getFirst();
            }
        }
        return insee == null && postalCode == null && label != null && namesDepartment(label) ? null : byLabel;
    }

    /// « 53 - Mayenne » is the département, although it has a commune of that name; Paris is both at once.
    private boolean namesDepartment(String label) {
        Matcher parts = LABEL.matcher(label);
        Department department = parts.matches() ? territories.department(parts.group(1)) : null;
        return department != null
                && !department.code().equals(PARIS)
                && department.equals(territories.department(parts.group(2)));
    }

    private @Nullable Located byLabel(String label) {
        Matcher parts = LABEL.matcher(label);
        return parts.matches() ? territories.named(parts.group(2), parts.group(1)) : null;
    }

    private static String name(String label) {
        Matcher parts = LABEL.matcher(label);
        return parts.matches() ? parts.group(2) : label;
    }

    private @Nullable Department department(
            @Nullable String label, @Nullable String postalCode, @Nullable String insee) {
        if (label != null) {
            Matcher parts = LABEL.matcher(label);
            Department labelled = territories.department(parts.matches() ? parts.group(1) : label);
            if (labelled != null) {
                return labelled;
            }
        }
        Department ofCommune = insee == null ? null : ofCode(insee);
        return ofCommune == null && postalCode != null ? ofPostalCode(postalCode) : ofCommune;
    }

    private @Nullable Department ofPostalCode(String postalCode) {
        List<Located> sharing = territories.withPostalCode(postalCode);
        if (!sharing.isEmpty()) {
            return sharing.getFirst().department();
        }
        return ofCode(postalCode);
    }

    /// The first two characters of an INSEE or postal code, three overseas.
    private @Nullable Department ofCode(String code) {
        if (code.length() != 5) {
            return null;
        }
        return territories.department(code.substring(0, code.startsWith("97") ? 3 : 2));
    }

    private static Offer.Place inCommune(
            @Nullable String label, @Nullable String postalCode, Located located, SourceOffer.Place own) {
        Commune commune = located.commune();
        List<String> codes = commune.postalCodes() == null ? List.of() : commune.postalCodes();
        Coordinates coordinates = Coordinates.of(commune, own);
        return new Offer.Place(
                label,
                commune.code(),
                commune.name(),
                postalCode == null && codes.size() == 1 ? codes.getFirst() : postalCode,
                located.department().code(),
                located.department().name(),
                located.department().region(),
                located.department().regionName(),
                coordinates == null ? null : Double.valueOf(coordinates.latitude()),
                coordinates == null ? null : Double.valueOf(coordinates.longitude()),
                coordinates == null ? "department" : coordinates.precision());
    }

    private Offer.Place inDepartment(@Nullable String label, @Nullable String postalCode, Department department) {
        List<Located> sharing = postalCode == null ? List.of() : territories.withPostalCode(postalCode);
        Coordinates around = sharing.isEmpty() ? null : Coordinates.amid(sharing);
        return new Offer.Place(
                label,
                null,
                sharing.isEmpty() ? department.name() : townOrDepartment(label, department),
                postalCode,
                department.code(),
                department.name(),
                department.region(),
                department.regionName(),
                around == null ? null : Double.valueOf(around.latitude()),
                around == null ? null : Double.valueOf(around.longitude()),
                around == null ? "department" : "postal-code");
    }

    private static String townOrDepartment(@Nullable String label, Department department) {
        return label == null ? department.name() : name(label);
    }

    private record Coordinates(double latitude, double longitude, String precision) {

        static @Nullable Coordinates of(Commune commune, SourceOffer.Place own) {
            if (!commune.precision().equals("department")) {
                return new Coordinates(commune.latitude(), commune.longitude(), commune.precision());
            }
            Double latitude = own.latitude();
            Double longitude = own.longitude();
            if (latitude == null || longitude == null || (latitude == 0 && longitude == 0)) {
                return null;
            }
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                    ? new Coordinates(latitude, longitude, "commune")
                    : null;
        }

        static Coordinates amid(List<Located> communes) {
            return new Coordinates(
                    mean(communes.stream().mapToDouble(c -> c.commune().latitude())),
                    mean(communes.stream().mapToDouble(c -> c.commune().longitude())),
                    "postal-code");
        }

        private static double mean(DoubleStream degrees) {
            return Math.round(degrees.average().orElse(0) * 1e5) / 1e5;
        }
    }
}
