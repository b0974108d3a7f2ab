package fr.prendresoin.search.understanding;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a phrase may be about. The order is the preference between readings of the same length.
public enum Criterion {
    METIER("metier"),
    DIPLOMA("diploma"),
    CONTRACT("contract"),
    WORKING_TIME("workingTime"),
    HOURS("hours"),
    EXPERIENCE("experience"),
    APPRENTICESHIP("apprenticeship"),
    MODALITY("modality"),
    FUNDING("funding"),
    CERTIFYING("certifying"),
    LICENCE("licence"),
    RADIUS("radius"),
    FAMILY("family"),
    PLACE("place"),
    KIND("kind"),
    PLAIN("plain"),
    NOISE("noise");

    private static final Map<String, Criterion> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Criterion::parameter, Function.identity()));

    private final String parameter;

    Criterion(String parameter) {
        this.parameter = parameter;
    }

    /// Its name in addresses and answers.
    public String parameter() {
        return parameter;
    }

    /// Those that a person can take away, by name.
    public static Map<String, Criterion> removable() {
        return REMOVABLE;
    }

    private static final Map<String, Criterion> REMOVABLE = BY_NAME.entrySet().stream()
            .filter(entry -> entry.getValue() != PLAIN && entry.getValue() != NOISE)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static Criterion named(String name) {
        Criterion criterion = BY_NAME.get(name);
        if (criterion == null) {
            throw new IllegalArgumentException("no criterion is called " + name);
        }
        return criterion;
    }
}
