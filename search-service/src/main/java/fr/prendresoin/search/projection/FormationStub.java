package fr.prendresoin.search.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index keeps of a withdrawn course: enough to say that it is gone and to find similar ones. Its fields stand
/// where those of a visible course stand.
record FormationStub(@Nullable Location location, Withdrawal withdrawn, Formation formation) {

    record Withdrawal(@Nullable String reason, @Nullable String at) {}

    record Formation(
            @Nullable String id,
            @Nullable String title,
            @Nullable String diploma,
            @Nullable List<String> metiers,
            @Nullable List<String> families,
            List<Place> places,
            Source source) {}

    record Place(
            @Nullable String commune,
            @Nullable String name,
            @Nullable String department,
            @Nullable String region) {}

    record Source(@Nullable String name) {}

    static FormationStub of(WithdrawnFormation formation) {
        return new FormationStub(
                Location.of(formation.latitude(), formation.longitude()),
                new Withdrawal(formation.reason(), formation.withdrawnAt()),
                new Formation(
                        formation.id(),
                        formation.title(),
                        formation.diploma(),
                        formation.metiers(),
                        formation.families(),
                        List.of(new Place(
                                formation.commune(),
                                formation.placeName(),
                                formation.department(),
                                formation.region())),
                        new Source(formation.source())));
    }
}
