package fr.prendresoin.catalog.rome;

import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.family.Families;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The shipped ROME codes: the whole directory, completed by the curated perimeter.
public final class RomeFiles {

    private static final String PERIMETER = "perimeter.json";

    private RomeFiles() {}

    public static List<RomeCode> read(Families families) {
        Map<String, RomeCode> codes = directory();
        for (PerimeterEntry entry : new ReferenceFile(PERIMETER).list(PerimeterEntry.class)) {
            RomeCode official = codes.get(entry.code());
            if (official == null || official.inPerimeter()) {
                throw new InvalidReference(PERIMETER, entry.code() + " is not a ROME code, or is there twice");
            }
            families.check(PERIMETER, entry.code(), entry.families(), entry.segment());
            codes.put(entry.code(), entry.complete(official));
        }
        return List.copyOf(codes.values());
    }

    private static Map<String, RomeCode> directory() {
        var codes = new LinkedHashMap<String, RomeCode>();
        for (List<String> line : new ReferenceFile("rome-codes.csv").lines("code;parent;label")) {
            codes.put(line.get(0), RomeCode.outside(line.get(0), line.get(2), line.get(1)));
        }
        return codes;
    }
}
