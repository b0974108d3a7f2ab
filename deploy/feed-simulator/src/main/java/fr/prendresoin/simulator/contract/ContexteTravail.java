package fr.prendresoin.simulator.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record ContexteTravail(
        @Nullable List<String> horaires, @Nullable List<String> conditionsExercice) {}
