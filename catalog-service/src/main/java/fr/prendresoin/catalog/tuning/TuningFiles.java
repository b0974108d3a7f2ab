package fr.prendresoin.catalog.tuning;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.ReferenceFile;
import java.util.List;

/// The shipped tuning.
public final class TuningFiles {

    private TuningFiles() {}

    public static List<Aggregate> read() {
        return List.of(
                new ReferenceFile("synonyms.json").object(Synonyms.class).aggregate(),
                new ReferenceFile("boosts.json").object(Boosts.class).aggregate());
    }
}
