package fr.prendresoin.website.question;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the search says of a question, whatever kind of things it found.
public interface Reply {

    int page();

    int size();

    /// How many cards there are, on all the pages together.
    long cards();

    String sort();

    Map<String, List<Choice>> facets();

    @Nullable Location location();

    @Nullable Understood understood();

    /// What was searched besides a word that nothing knows.
    @Nullable Map<String, List<String>> corrections();

    @Nullable List<NextStep> next();
}
