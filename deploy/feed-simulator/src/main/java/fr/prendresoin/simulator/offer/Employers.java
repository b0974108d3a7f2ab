package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.reference.Segment;
import java.util.Map;

/// The activities of the employers of each segment.
final class Employers {

    private Employers() {}

    static Map<String, Integer> nafs(Segment segment) {
        return switch (segment) {
            case CARE, OUTSIDE, UNKNOWN ->
                Map.of("86.10Z", 55, "87.10A", 20, "78.20Z", 8, "86.90D", 6, "86.90A", 5, "86.90E", 3, "88.10A", 3);
            case SOCIAL ->
                Map.of("87.90A", 22, "87.90B", 16, "88.99B", 26, "84.11Z", 14, "87.10B", 10, "88.99A", 6, "78.20Z", 6);
            case CHILDHOOD -> Map.of("88.91A", 62, "84.11Z", 22, "97.00Z", 8, "86.10Z", 8);
            case ELDERLY -> Map.of("87.10A", 60, "87.30A", 15, "87.10C", 15, "78.20Z", 10);
            case HOME -> Map.of("88.10A", 60, "97.00Z", 8, "85.20Z", 12, "87.10C", 6, "88.10B", 8, "78.20Z", 6);
        };
    }
}
