package fr.prendresoin.search.matching;

import fr.prendresoin.platform.french.Contracted;
import fr.prendresoin.search.matching.Wishes.Area;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Compares where, when and how the work is done with what a person accepts. Hours that an offer does not say are worth
/// half.
final class TermsAppraisal {

    private static final double UNKNOWN = 0.5;

    /// At the edge of the radius; three radii away nothing is left.
    private static final double EDGE = 0.6;

    private static final String UNSAID = "L’offre ne dit rien des horaires.";

    private TermsAppraisal() {}

    static Appraisal place(Area area, Offer offer) {
        Offer.Place place = offer.place();
        if (place == null) {
            return Appraisal.of(0, "L’offre ne dit pas où.");
        }
        return switch (area) {
            case Area.Department department ->
                inside(department.code().equals(place.department()), "le département choisi", department.name());
            case Area.Region region -> inside(region.code().equals(place.region()), "la région choisie", region.name());
            case Area.Around around -> around(around, place);
        };
    }

    private static Appraisal inside(boolean is, String area, String name) {
        return is
                ? Appraisal.of(1, "Dans " + area + " (" + name + ").")
                : Appraisal.of(0, "En dehors : " + area + " est " + name + ".");
    }

    private static Appraisal around(Area.Around around, Offer.Place place) {
        var commune = around.commune();
        if (!place.isPoint()) {
            return commune.department().equals(place.department())
                    ? Appraisal.of(EDGE / 2, "Dans le même département ; l’offre n’en dit pas plus du lieu.")
                    : Appraisal.of(0, "Dans un autre département, ou un lieu que l’offre ne dit pas.");
        }
        double km = commune.kilometresTo(
                Objects.requireNonNull(place.latitude()), Objects.requireNonNull(place.longitude()));
        int radius = around.radiusKm();
        double share =
                km <= radius ? 1 - (1 - EDGE) * km / radius : Math.max(0, EDGE - EDGE * (km - radius) / (2 * radius));
        return Appraisal.of(
                share,
                "À " + String.format(Locale.FRENCH, "%.1f", km) + " km " + Contracted.de(commune.name())
                        + (km <= radius ? ", dans vos " : ", au-delà de vos ") + radius + " km.");
    }

    static Appraisal contract(Wishes wishes, Offer offer) {
        String label = Objects.requireNonNullElse(
                offer.contract().label(), offer.contract().type());
        return wishes.contracts().contains(offer.contract().type())
                ? Appraisal.of(1, "Un contrat que vous acceptez : " + label + ".")
                : Appraisal.of(0, "Un autre contrat que ceux que vous acceptez : " + label + ".");
    }

    static Appraisal workingTime(Wishes wishes, Offer offer) {
        String kind = offer.workingTime() == null ? null : offer.workingTime().kind();
        if (kind == null) {
            return Appraisal.of(UNKNOWN, "L’offre ne dit pas si c’est à temps plein ou partiel.");
        }
        String label = kind.equals("full") ? "temps plein" : "temps partiel";
        return wishes.workingTime().contains(kind)
                ? Appraisal.of(1, "À " + label + ", ce que vous acceptez.")
                : Appraisal.of(0, "À " + label + ", ce que vous n’acceptez pas.");
    }

    /// @param schedule as the offers name it: `night`, `weekend`
    /// @param named the same in French
    static Appraisal hours(Hours wish, Offer offer, String schedule, String named) {
        List<String> schedules = offer.schedules();
        if (schedules == null) {
            return Appraisal.of(UNKNOWN, UNSAID);
        }
        boolean there = schedules.contains(schedule);
        boolean suits = there == (wish == Hours.WANTED);
        return Appraisal.of(
                suits ? 1 : 0, there ? "L’offre dit : " + named + "." : "L’offre ne dit pas : " + named + ".");
    }

    static Appraisal licence(boolean held, Offer offer) {
        List<Offer.Asked> asked = offer.licences() == null ? List.of() : offer.licences();
        if (asked.isEmpty()) {
            return Appraisal.of(1, "L’offre ne demande pas de permis.");
        }
        String label = asked.getFirst().label();
        if (held) {
            return Appraisal.of(1, "Un permis est demandé, et vous en avez un : " + label + ".");
        }
        return asked.stream().anyMatch(Offer.Asked::required)
                ? Appraisal.of(0, "Un permis est exigé : " + label + ".")
                : Appraisal.of(UNKNOWN, "Un permis est souhaité : " + label + ".");
    }

    static Appraisal disability(Offer offer) {
        return offer.disabilityFriendly()
                ? Appraisal.of(1, "Le poste ou l’employeur est ouvert aux personnes en situation de handicap.")
                : Appraisal.of(0, "L’offre ne dit rien de l’ouverture aux personnes en situation de handicap.");
    }
}
