package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.catalog.formation.Formation.Place;
import fr.prendresoin.catalog.formation.Formation.Session;
import fr.prendresoin.catalog.formation.lheo.Element;
import fr.prendresoin.catalog.formation.lheo.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How, where and when a course is taught. A record has one or several actions; an index has their fields itself.
final class Actions {

    private static final Pattern WORK_STUDY =
            Pattern.compile("(?iu)apprentissage|apprenti\\b|professionnalisation|\\balternance\\b");
    private static final Pattern NOT_SO = Pattern.compile("(?iu)\\b(?:pas|sans|hors|non|aucune?)\\b");
    private static final int DEAREST_CENTS = 20_000_000;
    private static final int MOST_HOURS = 20_000;

    private final Locations locations;

    Actions(Locations locations) {
        this.locations = locations;
    }

    record Taught(
            @Nullable String modality,
            boolean apprenticeship,
            List<String> financers,
            @Nullable Integer priceCents,
            Hours hours,
            @Nullable String durationText,
            @Nullable String rhythm,
            @Nullable String accessibility,
            @Nullable String prerequisites,
            List<Place> places,
            List<Session> sessions,
            String entry) {}

    record Hours(
            @Nullable Integer total,
            @Nullable Integer centre,
            @Nullable Integer company) {}

    Taught of(Element course) {
        List<Element> actions = course.children("action").toList();
        List<Element> parts = actions.isEmpty() ? List.of(course) : actions;
        var places = new ArrayList<Place>();
        var sessions = new Sessions();
        parts.forEach(part -> add(part, course, places, sessions));
        List<Session> sorted = sessions.sorted();
        boolean permanent = parts.stream().anyMatch(part -> entry(part).equals(Formation.PERMANENT));
        return new Taught(
                modality(parts),
                parts.stream().anyMatch(Actions::isWorkStudy),
                parts.stream()
                        .flatMap(part -> part.children("organisme-financeur"))
                        .map(financer -> Optional.ofNullable(financer.text("code-financeur"))
                                .orElse(financer.text()))
                        .filter(Objects::nonNull)
                        .toList(),
                first(parts, part -> cents(part.text("prix-total-TTC"))),
                new Hours(
                        first(parts, part -> hours(part.text("nombre-heures-total"))),
                        first(parts, part -> hours(part.text("nombre-heures-centre"))),
                        first(parts, part -> hours(part.text("nombre-heures-entreprise")))),
                first(parts, part -> PlainText.line(part.text("duree-indicative"))),
                first(parts, part -> PlainText.line(part.text("rythme-formation"))),
                first(parts, part -> Contacts.masked(PlainText.paragraphs(part.text("acces-handicapes")))),
                first(parts, part -> Contacts.masked(PlainText.paragraphs(part.text("conditions-specifiques")))),
                List.copyOf(places),
                sorted,
                permanent ? Formation.PERMANENT : Formation.FIXED_DATES);
    }

    private void add(Element part, Element course, List<Place> places, Sessions sessions) {
        @Nullable Integer firstPlace = null;
        for (Place place : places(part, course)) {
            int known = places.indexOf(place);
            if (known < 0) {
                known = places.size();
                places.add(place);
            }
            firstPlace = firstPlace == null ? Integer.valueOf(known) : firstPlace;
        }
        @Nullable Integer place = firstPlace;
        part.children("session").forEach(session -> sessions.add(session, place, entry(part)));
    }

    /// An action that names no place is taught where the organisation is, unless it is at a distance.
    private List<Place> places(Element part, Element course) {
        if (part == course) {
            return locations.of(course, course).stream().toList();
        }
        List<Place> own = part.children("lieu-de-formation")
                .flatMap(place -> address(place).flatMap(address -> locations.of(address, place)).stream())
                .distinct()
                .toList();
        if (!own.isEmpty() || "2".equals(part.text("modalites-enseignement"))) {
            return own;
        }
        return Optional.ofNullable(course.child("organisme-formation-responsable", "coordonnees-organisme"))
                .flatMap(organisation -> address(organisation).flatMap(at -> locations.of(at, organisation)))
                .stream()
                .toList();
    }

    private static Optional<Element> address(Element around) {
        return Optional.ofNullable(around.child("coordonnees", "adresse"))
                .or(() -> Optional.ofNullable(around.child("adresse")));
    }

    private static String entry(Element part) {
        return "1".equals(part.text("modalites-entrees-sorties")) ? Formation.PERMANENT : Formation.FIXED_DATES;
    }

    private static @Nullable String modality(List<Element> parts) {
        Set<String> said = parts.stream()
                .map(part -> part.text("modalites-enseignement"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (said.size() > 1) {
            return "mixed";
        }
        return switch (said.stream().findFirst().orElse("")) {
            case "0" -> "on-site";
            case "1" -> "mixed";
            case "2" -> "distance";
            default -> null;
        };
    }

    private static boolean isWorkStudy(Element part) {
        String said = part.text("modalites-alternance");
        return part.child("code-type-alternance") != null
                || "1".equals(part.extra("contrat-apprentissage"))
                || (said != null
                        && WORK_STUDY.matcher(said).find()
                        && !NOT_SO.matcher(said).find());
    }

    /// A price of nothing only says that it is not told.
    private static @Nullable Integer cents(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            double euros = Double.parseDouble(text.replaceAll("[\\s€]", "").replace(',', '.'));
            long cents = Math.round(euros * 100);
            return cents > 0 && cents <= DEAREST_CENTS ? (int) cents : null;
        } catch (NumberFormatException noPrice) {
            return null;
        }
    }

    private static @Nullable Integer hours(@Nullable String text) {
        String digits = text == null ? "" : text.strip();
        if (!digits.matches("\\d{1,5}(?:[.,]0+)?")) {
            return null;
        }
        int hours = Integer.parseInt(digits.replaceFirst("[.,].*", ""));
        return hours > 0 && hours <= MOST_HOURS ? hours : null;
    }

    private static <T> @Nullable T first(List<Element> parts, Function<Element, @Nullable T> said) {
        return parts.stream().map(said).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
