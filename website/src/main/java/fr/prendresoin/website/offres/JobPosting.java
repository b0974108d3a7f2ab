package fr.prendresoin.website.offres;

import fr.prendresoin.website.html.Structured;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an offer says to search engines: what is known, and nothing else. Nobody knows until when an offer is valid; it
/// is taken off when it is.
final class JobPosting {

    private JobPosting() {}

    /// Says it.
    ///
    /// @return null when something is missing that a job posting must have: who recruits, what for, and where
    static @Nullable String of(OfferDetail offer) {
        String employer = offer.company() == null ? null : offer.company().name();
        OfferDetail.Where place = offer.place();
        if (employer == null
                || employer.isBlank()
                || isBlank(offer.description())
                || place == null
                || isBlank(place.name())) {
            return null;
        }
        var posting = new LinkedHashMap<String, Object>();
        posting.put("@context", "https://schema.org");
        posting.put("@type", "JobPosting");
        posting.put("title", offer.title());
        posting.put("description", offer.description());
        posting.put("datePosted", offer.publishedAt().toString());
        posting.put(
                "identifier",
                Map.of("@type", "PropertyValue", "name", offer.source().name(), "value", offer.id()));
        posting.put("hiringOrganization", organization(employer, offer));
        posting.put("jobLocation", Map.of("@type", "Place", "address", address(place)));
        String employment = employment(offer);
        if (employment != null) {
            posting.put("employmentType", employment);
        }
        if (offer.positions() > 1) {
            posting.put("totalJobOpenings", offer.positions());
        }
        posting.put("directApply", false);
        return Structured.document(posting);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Map<String, Object> organization(String employer, OfferDetail offer) {
        var organization = new LinkedHashMap<String, Object>();
        organization.put("@type", "Organization");
        organization.put("name", employer);
        if (offer.company() != null && offer.company().url() != null) {
            organization.put("sameAs", offer.company().url());
        }
        return organization;
    }

    private static Map<String, Object> address(OfferDetail.Where place) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        boolean isCommune = place.commune() != null;
        if (isCommune) {
            address.put("addressLocality", place.name());
        }
        if (place.postalCode() != null) {
            address.put("postalCode", place.postalCode());
        }
        String region = place.regionName() == null ? place.departmentName() : place.regionName();
        if (region != null) {
            address.put("addressRegion", region);
        }
        address.put("addressCountry", "FR");
        return address;
    }

    private static @Nullable String employment(OfferDetail offer) {
        if (offer.contract().type().equals("MIS") || offer.contract().type().equals("SAI")) {
            return "TEMPORARY";
        }
        String kind = offer.workingTime() == null ? null : offer.workingTime().kind();
        return switch (kind) {
            case "full" -> "FULL_TIME";
            case "part" -> "PART_TIME";
            case null, default -> null;
        };
    }
}
