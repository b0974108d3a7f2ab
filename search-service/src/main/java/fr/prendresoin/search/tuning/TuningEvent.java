package fr.prendresoin.search.tuning;

import java.util.List;

/// What `catalog.search-tuning.v1` tells.
public sealed interface TuningEvent {

    record SynonymsPublished(List<List<String>> groups) implements TuningEvent {

        public SynonymsPublished {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }

    record BoostsPublished(Boosts boosts) implements TuningEvent {}
}
