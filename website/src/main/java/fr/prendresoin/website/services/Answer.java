package fr.prendresoin.website.services;

import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.errors.Unavailable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// What a service answered. That it did not is an answer too: a page says so in its place.
public sealed interface Answer<T> {

    /// What was asked for.
    record Found<T>(T value) implements Answer<T> {}

    /// It does not exist.
    record Missing<T>() implements Answer<T> {}

    /// It is no more.
    ///
    /// @param said what the service tells of it
    record Withdrawn<T>(JsonNode said) implements Answer<T> {}

    /// The question makes no sense.
    ///
    /// @param faults one at least
    record Refused<T>(List<Fault> faults) implements Answer<T> {}

    /// The service did not answer, or not in time.
    record Down<T>() implements Answer<T> {}

    /// What is wrong with a field.
    ///
    /// @param message a French sentence for whoever filled it in
    record Fault(String field, String message) {}

    default Optional<T> found() {
        return this instanceof Found<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /// What was asked for, without which there is no page.
    ///
    /// @throws Unavailable when the service does not answer
    /// @throws NotFound in any other case
    default T orFail() {
        return switch (this) {
            case Found<T>(T value) -> value;
            case Down<T> _ -> throw new Unavailable();
            case Missing<T> _, Withdrawn<T> _, Refused<T> _ -> throw new NotFound();
        };
    }

    default boolean isDown() {
        return this instanceof Down;
    }

    default List<Fault> faults() {
        return this instanceof Refused<T>(List<Fault> faults) ? faults : List.of();
    }

    /// What is not as it must be is not what was asked for.
    default Answer<T> keepIf(Predicate<? super T> wanted) {
        return this instanceof Found<T>(T value) && !wanted.test(value) ? new Missing<>() : this;
    }

    default <U> Answer<U> map(Function<? super T, ? extends U> made) {
        return switch (this) {
            case Found<T>(T value) -> new Found<>(made.apply(value));
            case Missing<T> _ -> new Missing<>();
            case Withdrawn<T>(JsonNode said) -> new Withdrawn<>(said);
            case Refused<T>(List<Fault> faults) -> new Refused<>(faults);
            case Down<T> _ -> new Down<>();
        };
    }
}
