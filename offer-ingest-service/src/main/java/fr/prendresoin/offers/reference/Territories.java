package fr.prendresoin.offers.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds communes and départements by code, postal code or name, as offers write them.
public final class Territories {

    private static final Pattern ARRONDISSEMENT =
            Pattern.compile("(paris|lyon|marseille) 0?(\\d{1,2})(?:e|er|eme)?(?: arrondissement)?");
    private static final Map<String, Integer> FIRST_ARRONDISSEMENT =
            Map.of("paris", 75100, "lyon", 69380, "marseille", 13200);

    /// A commune with the département it lies in.
    public record Located(Commune commune, Department department) {}

    private final Map<String, Located> communes = new HashMap<>();
    private final Map<String, List<Located>> byPostalCode = new HashMap<>();
    private final Map<String, List<Located>> byName = new HashMap<>();
    private final Map<String, Department> departments = new HashMap<>();
    private final Map<String, Department> regions = new HashMap<>();

    private Territories() {}

    public static Territories of(Collection<Department> departments) {
        var territories = new Territories();
        departments.forEach(territories::add);
        return territories;
    }

    private void add(Department department) {
        departments.put(department.code(), department);
        departments.put(PlaceNames.folded(department.name()), department);
        regions.putIfAbsent(PlaceNames.folded(department.regionName()), department);
        for (Commune commune : department.communes() == null ? List.<Commune>of() : department.communes()) {
            var located = new Located(commune, department);
            communes.put(commune.code(), located);
            byName.computeIfAbsent(PlaceNames.folded(commune.name()), _ -> new ArrayList<>(1))
                    .add(located);
            for (String postalCode : commune.postalCodes() == null ? List.<String>of() : commune.postalCodes()) {
                byPostalCode
                        .computeIfAbsent(postalCode, _ -> new ArrayList<>(1))
                        .add(located);
            }
        }
    }

    public @Nullable Located commune(String insee) {
        return communes.get(insee);
    }

    /// The département of that code or name.
    public @Nullable Department department(String codeOrName) {
        Department byCode = departments.get(codeOrName);
        return byCode == null ? departments.get(PlaceNames.folded(codeOrName)) : byCode;
    }

    /// Some département of the région of that name, which tells the région's code.
    public @Nullable Department inRegion(String name) {
        return regions.get(PlaceNames.folded(name));
    }

    public List<Located> withPostalCode(String postalCode) {
        return byPostalCode.getOrDefault(postalCode, List.of());
    }

    /// The one commune of that name in the département; none when several bear it.
    public @Nullable Located named(String name, String department) {
        String folded = PlaceNames.folded(name);
        Matcher arrondissement = ARRONDISSEMENT.matcher(folded);
        if (arrondissement.matches()) {
            int first = FIRST_ARRONDISSEMENT.getOrDefault(arrondissement.group(1), 0);
            return commune(Integer.toString(first + Integer.parseInt(arrondissement.group(2))));
        }
        List<Located> there = byName.getOrDefault(folded, List.of()).stream()
                .filter(located -> located.department().code().equals(department))
                .toList();
        return there.size() == 1 ? there.getFirst() : null;
    }

    public int size() {
        return communes.size();
    }
}
