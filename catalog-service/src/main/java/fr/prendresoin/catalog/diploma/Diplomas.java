package fr.prendresoin.catalog.diploma;

import fr.prendresoin.catalog.text.Folded;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The diplomas, from the first level to the last.
public final class Diplomas {

    private static final int NO_LEVEL = 0;

    private final Map<String, Diploma> byCode;
    private final List<Diploma> inOrder;
    private final Set<String> withdrawn;

    public Diplomas(List<Diploma> diplomas, Set<String> withdrawn) {
        this.withdrawn = withdrawn;
        this.byCode = diplomas.stream().collect(Collectors.toMap(Diploma::code, Function.identity()));
        this.inOrder = diplomas.stream()
                .sorted(Comparator.comparingInt(
                                (Diploma diploma) -> diploma.level() == null ? NO_LEVEL : diploma.level())
                        .thenComparing(diploma -> Folded.of(diploma.name()).text()))
                .toList();
    }

    public Optional<Diploma> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    boolean isWithdrawn(String code) {
        return withdrawn.contains(code);
    }

    List<Diploma> search(@Nullable String metier, @Nullable Integer level, @Nullable String name) {
        Folded wanted = Folded.of(name == null ? "" : name);
        return inOrder.stream()
                .filter(diploma -> metier == null || diploma.metiers().contains(metier))
                .filter(diploma -> level == null || level.equals(diploma.level()))
                .filter(diploma -> names(diploma).anyMatch(known -> known.hasWordStarting(wanted)))
                .toList();
    }

    private static Stream<Folded> names(Diploma diploma) {
        return Stream.concat(
                        Stream.of(diploma.name(), diploma.acronym() == null ? diploma.code() : diploma.acronym()),
                        diploma.otherNames().stream())
                .map(Folded::of);
    }
}
