package fr.prendresoin.bench;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A text on its way to be typed: all its beginnings, the shortest first.
final class Keystrokes {

    private Keystrokes() {}

    static Stream<String> of(String text) {
        return IntStream.iterate(0, at -> at < text.length(), at -> text.offsetByCodePoints(at, 1))
                .mapToObj(at -> text.substring(0, text.offsetByCodePoints(at, 1)));
    }
}
