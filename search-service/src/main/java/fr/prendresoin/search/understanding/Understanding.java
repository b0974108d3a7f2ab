package fr.prendresoin.search.understanding;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.reference.Derived;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Reference.Part;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads what people type, in the words of the reference data.
@Component
public final class Understanding {

    /// It takes a second to make.
    private final Derived<Reader> reader;

    Understanding(Reference reference) {
        var expressions = new Expressions();
        this.reader = reference.derived(
                Set.of(Part.METIERS, Part.ROME_CODES, Part.TERRITORIES, Part.DIPLOMAS),
                () -> new Reader(reference, expressions));
    }

    /// Reads some words.
    ///
    /// @throws Unavailable before the first edition of the reference data is complete
    public Reading read(String text) {
        return reader().read(text);
    }

    /// What may be a beginning to complete: the words at the end, after others that are understood without them. The
    /// longest end comes first.
    public List<Ending> endings(String typed) {
        return Ending.of(typed, reader());
    }

    /// The reader of the edition in force.
    Reader reader() {
        return reader.get();
    }
}
