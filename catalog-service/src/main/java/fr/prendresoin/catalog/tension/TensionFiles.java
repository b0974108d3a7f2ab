package fr.prendresoin.catalog.tension;

import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.tension.Tension.Row;
import fr.prendresoin.catalog.territory.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The shipped tables. A ROME code or a région that is not there, an index out of range or a bassin told twice is
/// refused.
public final class TensionFiles {

    private static final String FILE = "tension.csv";
    private static final String HEADER = "rome;bassin;region;index;hiring;workforce;sustainability;workingConditions;"
            + "geographicMismatch;trainingLink;offersPerYear;seekers";

    private final Set<String> romes;
    private final Set<String> regions;
    private final Set<String> told = new HashSet<>();

    private TensionFiles(List<RomeCode> romes, List<Region> regions) {
        this.romes = romes.stream().map(RomeCode::code).collect(Collectors.toSet());
        this.regions = regions.stream().map(Region::code).collect(Collectors.toSet());
    }

    public static List<Tension> read(List<RomeCode> romes, List<Region> regions) {
        return new TensionFiles(romes, regions).read();
    }

    private List<Tension> read() {
        Source source = new ReferenceFile("tension.json").object(Source.class);
        var rows = new LinkedHashMap<String, List<Row>>();
        for (List<String> cells : new ReferenceFile(FILE).lines(HEADER)) {
            rows.computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>()).add(row(cells));
        }
        return rows.entrySet().stream()
                .map(entry ->
                        new Tension(entry.getKey(), source.year(), source.source(), List.copyOf(entry.getValue())))
                .toList();
    }

    private Row row(List<String> cells) {
        require(romes.contains(cells.get(0)), cells, "its ROME code does not exist");
        require(told.add(cells.get(0) + cells.get(1)), cells, "its bassin is there twice");
        require(regions.contains(cells.get(2)), cells, "its région does not exist");
        List<Integer> indices =
                cells.subList(3, 10).stream().map(Integer::valueOf).toList();
        require(indices.stream().allMatch(index -> index >= 1 && index <= 5), cells, "an index is not from 1 to 5");
        return new Row(
                cells.get(1),
                cells.get(2),
                indices.get(0),
                indices.get(1),
                indices.get(2),
                indices.get(3),
                indices.get(4),
                indices.get(5),
                indices.get(6),
                Double.parseDouble(cells.get(10)),
                Double.parseDouble(cells.get(11)));
    }

    private static void require(boolean condition, List<String> cells, String fault) {
        if (!condition) {
            throw new InvalidReference(FILE, fault + ": " + String.join(";", cells));
        }
    }

    private record Source(int year, String source) {}
}
