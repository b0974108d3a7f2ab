package fr.prendresoin.website.metiers;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.metiers.Fiche.Path;
import java.util.List;
import java.util.stream.Stream;

/// The ways into a métier, as the roles of its diplomas tell them.
public record Ways(List<Path> paths) {

    /// One for each diploma that suffices; where none is asked for, the one of what is required of everybody.
    public List<List<Step>> all() {
        if (qualifying().isEmpty()) {
            return required().isEmpty() ? List.of() : List.of(demands().toList());
        }
        return qualifying().stream().map(this::to).toList();
    }

    /// Any of these, which some diplomas make lighter.
    public record Step(List<Path> diplomas, List<Path> lightenedBy) {}

    private List<Step> to(Path diploma) {
        return Stream.of(
                        Stream.of(new Step(before(diploma), List.of())).filter(step -> !step.diplomas.isEmpty()),
                        Stream.of(new Step(List.of(diploma), leading(Role.LIGHTENS, diploma))),
                        demands())
                .flatMap(steps -> steps)
                .toList();
    }

    private Stream<Step> demands() {
        return required().stream().map(path -> new Step(List.of(path), List.of()));
    }

    List<Path> qualifying() {
        return with(Role.QUALIFIES);
    }

    /// One of these must come first.
    List<Path> before(Path diploma) {
        return leading(Role.PRIOR, diploma);
    }

    public List<Path> required() {
        return with(Role.REQUIRED);
    }

    /// `Agrément de la PMI et formation initiale`.
    public String requiredText() {
        return names(required(), "et");
    }

    static String names(List<Path> diplomas, String last) {
        return French.list(diplomas.stream().map(Path::name).toList(), last);
    }

    public List<Path> onTheJob() {
        return with(Role.ON_THE_JOB);
    }

    /// Those that are part of no way.
    public List<Path> others() {
        List<Path> told = Stream.concat(
                        all().stream()
                                .flatMap(List::stream)
                                .flatMap(step -> Stream.concat(step.diplomas.stream(), step.lightenedBy.stream())),
                        onTheJob().stream())
                .toList();
        return paths.stream().filter(path -> !told.contains(path)).toList();
    }

    private List<Path> with(Role role) {
        return paths.stream().filter(path -> path.role() == role).toList();
    }

    private List<Path> leading(Role role, Path to) {
        return with(role).stream()
                .filter(path -> to.code().equals(path.towards()))
                .toList();
    }
}
