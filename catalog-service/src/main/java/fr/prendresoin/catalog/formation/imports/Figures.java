package fr.prendresoin.catalog.formation.imports;

import java.util.Map;

/// What became of the records received: the conservation law says that nothing else can.
///
/// @param withdrawn courses that this run took off, by reason
record Figures(
        long received,
        long published,
        long amended,
        long unchanged,
        Map<String, Long> rejected,
        Map<String, Long> withdrawn) {

    long pending() {
        return received
                - published
                - amended
                - unchanged
                - rejected.values().stream().mapToLong(Long::longValue).sum();
    }
}
