package fr.prendresoin.search.matching;

import fr.prendresoin.search.reference.Commune;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person seeks and brings, checked: every value exists, every number is within its limits.
///
/// @param hard what excludes; the other criteria rank
record Wishes(
        List<String> metiers,
        Set<String> diplomas,
        List<Skill> skills,
        @Nullable Integer experienceYears,
        @Nullable Boolean drivingLicence,
        @Nullable Area area,
        Set<String> workingTime,
        Hours night,
        Hours weekend,
        Set<String> contracts,
        boolean disabilityFriendly,
        Set<Criterion> hard,
        int page,
        int size) {

    static final int MOST_METIERS = 10;
    static final int MOST_VALUES = 30;
    static final int LONGEST_SKILL = 100;

    /// Where to work.
    sealed interface Area {

        record Around(Commune commune, int radiusKm) implements Area {}

        record Department(String code, String name) implements Area {}

        record Region(String code, String name) implements Area {}
    }

    /// Whether a person says anything about it. Métier and diploma always count: some métiers are open to nobody
    /// without a diploma, whatever is stated.
    boolean states(Criterion criterion) {
        return switch (criterion) {
            case METIERS, DIPLOMAS -> true;
            case PLACE -> area != null;
            case SKILLS -> !skills.isEmpty();
            case EXPERIENCE -> experienceYears != null;
            case CONTRACTS -> !contracts.isEmpty();
            case WORKING_TIME -> !workingTime.isEmpty();
            case DISABILITY_FRIENDLY -> disabilityFriendly;
            case NIGHT -> night != Hours.ACCEPTED;
            case WEEKEND -> weekend != Hours.ACCEPTED;
            case DRIVING_LICENCE -> drivingLicence != null;
        };
    }
}
