package fr.prendresoin.catalog.territory;

import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The shipped territories.
///
/// @param regions in the order of their codes
/// @param departments in the order of their codes
public record TerritoryFiles(List<Region> regions, List<Department> departments) {

    private static final String COMMUNES = "communes.csv.gz";

    public static TerritoryFiles read() {
        Map<String, List<Commune>> communes = communes();
        List<List<String>> regionLines = new ReferenceFile("regions.csv").lines("code;name");
        var regionNames = new LinkedHashMap<String, String>();
        regionLines.forEach(line -> regionNames.put(line.get(0), line.get(1)));
        var departments = new ArrayList<Department>();
        for (List<String> line : new ReferenceFile("departments.csv").lines("code;name;region")) {
            String code = line.get(0);
            String regionName = regionNames.get(line.get(2));
            List<Commune> own = communes.remove(code);
            if (regionName == null || own == null) {
                throw new InvalidReference("departments.csv", code + " has no region or no commune");
            }
            departments.add(new Department(code, line.get(1), line.get(2), regionName, List.copyOf(own)));
        }
        if (!communes.isEmpty()) {
            throw new InvalidReference(COMMUNES, "unknown départements " + communes.keySet());
        }
        return new TerritoryFiles(regions(regionNames, departments), List.copyOf(departments));
    }

    private static List<Region> regions(Map<String, String> names, List<Department> departments) {
        return names.entrySet().stream()
                .map(entry -> new Region(
                        entry.getKey(),
                        entry.getValue(),
                        departments.stream()
                                .filter(department -> department.region().equals(entry.getKey()))
                                .map(Department::code)
                                .toList()))
                .toList();
    }

    private static Map<String, List<Commune>> communes() {
        var communes = new LinkedHashMap<String, List<Commune>>();
        for (List<String> cell : new ReferenceFile(COMMUNES)
                .lines("code;name;kind;department;postalCodes;population;latitude;longitude;precision")) {
            communes.computeIfAbsent(cell.get(3), department -> new ArrayList<>())
                    .add(new Commune(
                            cell.get(0),
                            cell.get(1),
                            cell.get(2),
                            List.of(cell.get(4).split("\\|")),
                            Integer.parseInt(cell.get(5)),
                            Double.parseDouble(cell.get(6)),
                            Double.parseDouble(cell.get(7)),
                            cell.get(8)));
        }
        return communes;
    }
}
