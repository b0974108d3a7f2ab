package fr.prendresoin.website.correspondance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the search is asked: the wishes in its words.
record Question(
        List<String> metiers,
        List<String> diplomas,
        List<String> skills,
        @Nullable Integer experienceYears,
        @Nullable Boolean drivingLicence,
        @Nullable Place place,
        List<String> workingTime,
        @Nullable String night,
        @Nullable String weekend,
        List<String> contracts,
        @Nullable Boolean disabilityFriendly,
        List<String> hard,
        int page,
        int size) {

    record Place(String commune, @Nullable Integer radiusKm) {}
}
