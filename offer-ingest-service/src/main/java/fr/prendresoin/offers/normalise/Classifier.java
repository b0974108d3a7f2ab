package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.RomeCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Classifies by the ROME code first, and by the text where the code serves two, is a parent of ours, or is new.
final class Classifier {

    private static final List<String> SOCIAL = List.of("K11", "K12", "K13");

    private final Reference reference;
    private final Appellations appellations;

    Classifier(Reference reference) {
        this.reference = reference;
        this.appellations = new Appellations(reference);
    }

    /// Gives null when the offer is out of the perimeter.
    ///
    /// @param title as it came: acronyms count by their capitals
    /// @param words the folded words of title and description
    @Nullable Classification classify(String rome, String title, String description, String[] words, @Nullable String naf) {
        RomeCode code = reference.rome(rome);
        if (code == null) {
            return byText(rome, title, description, words, naf);
        }
        if (code.inPerimeter()) {
            return of(code, Classification.BY_ROME, words, naf);
        }
        // Some offers still bear the parent of the code that is ours.
        RomeCode child = appellations.inTitle(title, ours -> ours.parent().equals(rome));
        return child == null ? null : of(child, Classification.BY_TEXT, words, naf);
    }

    private @Nullable Classification byText(
            String rome, String title, String description, String[] words, @Nullable String naf) {
        RomeCode named = appellations.inTitle(title);
        if (named == null) {
            named = appellations.inDescription(description);
        }
        if (named != null) {
            return of(named, Classification.BY_TEXT, words, naf);
        }
        if (rome.startsWith("J")) {
            return new Classification("soin-sante", List.of("sante"), null, Classification.BY_TEXT);
        }
        // Of another domain, a code that the text says nothing for is not ours.
        return SOCIAL.stream().anyMatch(rome::startsWith)
                ? new Classification("accompagnement-social", List.of("social"), null, Classification.BY_TEXT)
                : null;
    }

    private static Classification of(RomeCode code, String by, String[] words, @Nullable String naf) {
        List<String> families = code.families() == null || code.families().isEmpty()
                ? List.of(String.valueOf(code.family()))
                : code.families();
        var classification = new Classification(String.valueOf(code.segment()), families, code.metier(), by);
        return Context.refine(classification, code.code(), words, naf);
    }
}
