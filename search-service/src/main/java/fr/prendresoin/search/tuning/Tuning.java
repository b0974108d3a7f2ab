package fr.prendresoin.search.tuning;

import fr.prendresoin.search.tuning.TuningEvent.BoostsPublished;
import fr.prendresoin.search.tuning.TuningEvent.SynonymsPublished;
import java.util.List;

/// The settings of the search that are in force, or that somebody tries.
///
/// @param groups the expressions of a group mean the same
public record Tuning(List<List<String>> groups, Vocabulary vocabulary, Boosts boosts) {

    public Tuning {
        groups = List.copyOf(groups);
    }

    /// The settings that the last events tell.
    public static Tuning of(List<TuningEvent> events) {
        List<List<String>> groups = List.of();
        Boosts boosts = Boosts.EQUAL;
        for (TuningEvent event : events) {
            switch (event) {
                case SynonymsPublished synonyms -> groups = synonyms.groups();
                case BoostsPublished published -> boosts = published.boosts();
            }
        }
        return new Tuning(groups, new Vocabulary(groups), boosts);
    }

    /// The same with other expressions.
    public Tuning with(List<List<String>> others) {
        return new Tuning(others, new Vocabulary(others), boosts);
    }

    /// The same with other boosts.
    public Tuning with(Boosts others) {
        return new Tuning(groups, vocabulary, others);
    }
}
