package fr.prendresoin.search.tuning;

import java.util.List;
import java.util.Map;

/// How much each sign counts when offers are ordered by relevance.
///
/// @param title a word in the title
/// @param work a word in what the offer says of the work
/// @param employer a word in the employer's name
/// @param nearMisspelling a word of the trade that is near to one that was typed
/// @param metier the métier that was understood
public record Boosts(double title, double work, double employer, double nearMisspelling, double metier) {

    /// Until the catalogue says otherwise.
    static final Boosts EQUAL = new Boosts(1, 1, 1, 1, 1);

    /// The signs, by name.
    public static final List<String> NAMES = List.of("title", "work", "employer", "nearMisspelling", "metier");

    public Boosts {
        title = unsigned(title);
        work = unsigned(work);
        employer = unsigned(employer);
        nearMisspelling = unsigned(nearMisspelling);
        metier = unsigned(metier);
    }

    /// -0 is no less than 0, so that it passes every check; the engine refuses each query that holds it.
    private static double unsigned(double boost) {
        return boost == 0 ? 0 : boost;
    }

    /// The same with some others.
    public Boosts with(Map<String, Double> others) {
        return new Boosts(
                others.getOrDefault("title", title),
                others.getOrDefault("work", work),
                others.getOrDefault("employer", employer),
                others.getOrDefault("nearMisspelling", nearMisspelling),
                others.getOrDefault("metier", metier));
    }
}
