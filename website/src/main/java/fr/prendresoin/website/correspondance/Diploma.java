package fr.prendresoin.website.correspondance;

import fr.prendresoin.website.diplomes.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A diploma of the field.
///
/// @param level of the national framework, from 3 to 8; null for what has none
public record Diploma(String code, String name, @Nullable Integer level) {

    String levelText() {
        return Objects.requireNonNullElse(Level.text(level), "Attestations et formations courtes");
    }
}
