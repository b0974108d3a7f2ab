package fr.prendresoin.website.formation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text of the source, line by line.
public record Text(List<String> lines) {

    private static final int SHORT = 220;

    public static Text of(@Nullable String text) {
        return new Text(
                text == null
                        ? List.of()
                        : text.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
    }

    /// Whether its lines are points rather than paragraphs.
    public boolean isList() {
        return lines.size() > 1 && lines.stream().allMatch(line -> line.length() <= SHORT);
    }
}
