package fr.prendresoin.website.territoires;

import fr.prendresoin.website.french.French;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The départements, and how many offers each has.
///
/// @param offers by the code of a département, which is absent when it has none; null while they cannot be counted
public record Country(
        List<Department> departments, @Nullable Map<String, Long> offers) {

    private static final double SOME = 10_000;

    /// A département with what is counted there.
    public record Counted(Department department, long offers) {

        public double per10000() {
            return Country.per10000(offers, department.population());
        }
    }

    static double per10000(long number, long inhabitants) {
        return inhabitants == 0 ? 0 : SOME * number / inhabitants;
    }

    public boolean isCounted() {
        return offers != null;
    }

    /// In the order of their codes; none while they cannot be counted.
    public List<Counted> counted() {
        Map<String, Long> numbers = offers;
        return numbers == null
                ? List.of()
                : departments.stream()
                        .map(department -> new Counted(department, numbers.getOrDefault(department.code(), 0L)))
                        .toList();
    }

    /// The départements where there are most, for as many people.
    public List<Counted> first(int number) {
        return counted().stream()
                .sorted(Comparator.comparingDouble(Counted::per10000).reversed())
                .limit(number)
                .toList();
    }

    /// How many offers of the whole country there are for ten thousand of its inhabitants.
    public double per10000(long national) {
        return per10000(
                national, departments.stream().mapToLong(Department::population).sum());
    }

    /// By name; those beyond the seas, which are one département each, come last.
    public List<Region> regions() {
        var byCode = new LinkedHashMap<String, Region>();
        for (Department department : departments) {
            String code = department.region().code();
            byCode.computeIfAbsent(
                            code, _ -> new Region(code, department.region().name(), new ArrayList<>()))
                    .departments()
                    .add(department);
        }
        return byCode.values().stream()
                .sorted(Comparator.comparing(Region::isOneDepartment)
                        .thenComparing(region -> French.slug(region.name())))
                .toList();
    }

    /// The départements of a région.
    public List<Department> of(String region) {
        return departments.stream()
                .filter(department -> department.region().code().equals(region))
                .toList();
    }
}
