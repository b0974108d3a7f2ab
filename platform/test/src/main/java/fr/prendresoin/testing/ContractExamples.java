package fr.prendresoin.testing;

import java.util.Map;

/// The example values of an event type: what every reader of the type must be able to read.
public final class ContractExamples {

    private ContractExamples() {}

    /// Gives the examples by their file names, such as `full.json`.
    ///
    /// @param topic such as `offers.offer.v1`
    /// @param type such as `offer-published.v1`
    /// @throws IllegalArgumentException when there are fewer than the two that every type must have
    public static Map<String, String> of(String topic, String type) {
        Map<String, String> examples =
                Contracts.below("events/" + topic + "/examples/" + type, name -> name.endsWith(".json"));
        if (examples.size() < 2) {
            throw new IllegalArgumentException("a type has two examples at least: " + topic + " " + type);
        }
        return examples;
    }
}
