package fr.prendresoin.catalog.tuning;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.ReferenceFile;
import java.util.List;

/// The shipped tuning.
public final class TuningFiles {

    private TuningFiles() {}

    /// The forms of both documents.
    public static List<Form> forms() {
        return List.of(new SynonymsForm(), new BoostsForm());
    }

    public static List<Aggregate> read() {
        return List.of(
                new ReferenceFile("synonyms.json").object(Synonyms.class).aggregate(),
                new ReferenceFile("boosts.json").object(Boosts.class).aggregate());
    }
}
