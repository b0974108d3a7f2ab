package fr.prendresoin.search.parameters;

import java.util.function.Function;

/// How the parameters of one address are read. A controller that takes a `T` gets it so.
///
/// @param type which no other address reads in another way
/// @param reader makes it of what was given; what is wrong, it tells the checks of what was given
public record ByHand<T>(Class<T> type, Function<Given, T> reader) {}
