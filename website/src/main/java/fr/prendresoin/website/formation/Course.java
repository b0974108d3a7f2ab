package fr.prendresoin.website.formation;

import fr.prendresoin.website.formations.Session;
import fr.prendresoin.website.html.Structured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a course says to search engines: what is known, and nothing else.
final class Course {

    private Course() {}

    /// Says it.
    ///
    /// @return null when it is not known what it is about or who gives it
    static @Nullable String of(Formation formation) {
        String about = formation.objective() == null ? formation.content() : formation.objective();
        Formation.Provider provider = formation.provider();
        if (about == null || provider == null) {
            return null;
        }
        var course = new LinkedHashMap<String, Object>();
        course.put("@context", "https://schema.org");
        course.put("@type", "Course");
        course.put("name", formation.title());
        course.put("description", about);
        course.put("provider", organization(provider));
        if (formation.prerequisites() != null) {
            course.put("coursePrerequisites", formation.prerequisites());
        }
        if (formation.priceCents() != null) {
            course.put("offers", price(formation.priceCents()));
        }
        List<Map<String, Object>> instances = formation.sessions().stream()
                .map(session -> instance(formation, session))
                .toList();
        if (!instances.isEmpty()) {
            course.put("hasCourseInstance", instances);
        }
        return Structured.document(course);
    }

    private static Map<String, Object> organization(Formation.Provider provider) {
        var organization = new LinkedHashMap<String, Object>();
        organization.put("@type", "Organization");
        organization.put("name", provider.name());
        if (provider.url() != null) {
            organization.put("sameAs", provider.url());
        }
        return organization;
    }

    private static Map<String, Object> price(int cents) {
        return Map.of(
                "@type",
                "Offer",
                "category",
                cents == 0 ? "Free" : "Paid",
                "price",
                cents / 100.0,
                "priceCurrency",
                "EUR");
    }

    private static Map<String, Object> instance(Formation formation, Session session) {
        var instance = new LinkedHashMap<String, Object>();
        instance.put("@type", "CourseInstance");
        if (formation.modality() != null) {
            instance.put("courseMode", mode(formation.modality()));
        }
        put(instance, "startDate", session.isoStart());
        put(instance, "endDate", session.isoEnd());
        if (formation.hoursTotal() != null) {
            instance.put("courseWorkload", "PT" + formation.hoursTotal() + "H");
        }
        Formation.Place place = place(formation, session);
        if (place != null && place.commune() != null) {
            instance.put("location", Map.of("@type", "Place", "address", address(place)));
        }
        return instance;
    }

    private static String mode(String modality) {
        return switch (modality) {
            case "distance" -> "Online";
            case "mixed" -> "Blended";
            default -> "Onsite";
        };
    }

    private static Formation.@Nullable Place place(Formation formation, Session session) {
        Integer rank = session.place();
        return rank == null || rank >= formation.places().size()
                ? null
                : formation.places().get(rank);
    }

    private static Map<String, Object> address(Formation.Place place) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        put(address, "addressLocality", place.name());
        put(address, "postalCode", place.postalCode());
        put(address, "addressRegion", place.regionName());
        address.put("addressCountry", "FR");
        return address;
    }

    private static void put(Map<String, Object> object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }
}
