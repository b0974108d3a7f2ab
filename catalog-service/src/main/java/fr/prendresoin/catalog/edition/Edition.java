package fr.prendresoin.catalog.edition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The reference data as a release of this service ships it.
///
/// @param date of two editions the later one is right
/// @param forms of what editors may change, with what this edition has to refer to
public record Edition(String name, LocalDate date, List<Aggregate> aggregates, Forms forms) {

    SequencedMap<String, List<Aggregate>> byTopic() {
        return aggregates.stream()
                .collect(Collectors.groupingBy(
                        aggregate -> aggregate.kind().topic(), LinkedHashMap::new, Collectors.toList()));
    }
}
