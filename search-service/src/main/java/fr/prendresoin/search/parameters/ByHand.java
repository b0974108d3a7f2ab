package fr.prendresoin.search.parameters;

import fr.prendresoin.platform.problem.InvalidRequest;
import java.util.Map;
import java.util.function.Function;

/// How the parameters of one address are read. A controller that takes a `T` gets it so.
///
/// @param type which no other address reads in another way
/// @param reader makes it of what was given; what is wrong, it tells the checks of what was given
public record ByHand<T>(Class<T> type, Function<Given, T> reader) {

    /// Reads what was given.
    ///
    /// @param values of each parameter, by its name
    /// @throws InvalidRequest naming every parameter that is wrong
    public T read(Map<String, String[]> values) {
        var check = new Checks();
        T parameters = reader.apply(new Given(values, check));
        check.throwIfAny();
        return parameters;
    }
}
