package fr.prendresoin.website.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a visitor says he is: by the name that he typed, or by the code of a commune that he chose.
public sealed interface Where {

    /// He does not say.
    record Nowhere() implements Where {}

    record Here(Commune commune) implements Where {}

    /// There are several of that name.
    record Several(String typed, List<Commune> communes) implements Where {}

    /// There is none of that name.
    record Unknown(String typed) implements Where {}

    /// Names cannot be looked up for now.
    record Unavailable(String typed) implements Where {}

    default @Nullable Commune commune() {
        return this instanceof Here(Commune commune) ? commune : null;
    }

    default @Nullable String code() {
        return this instanceof Here(Commune commune) ? commune.code() : null;
    }

    /// What stands in the field.
    default String typed() {
        return switch (this) {
            case Nowhere _ -> "";
            case Here(Commune commune) -> commune.label();
            case Several several -> several.typed();
            case Unknown(String typed) -> typed;
            case Unavailable(String typed) -> typed;
        };
    }

    /// What is wrong with it, for whoever typed it.
    default @Nullable String fault() {
        return switch (this) {
            case Nowhere _, Here _ -> null;
            case Several several -> "Plusieurs communes s’appellent « " + several.typed() + " » : choisissez la vôtre.";
            case Unknown(String typed)
            when typed.chars().allMatch(Character::isDigit) ->
                "Aucune commune n’a le code postal " + typed + ". Essayez le nom d’une ville.";
            case Unknown(String typed) ->
                "Aucune commune ne s’appelle « " + typed + " ». Essayez un code postal, ou une commune voisine.";
            case Unavailable _ ->
                "Les communes ne peuvent pas être cherchées pour le moment. Réessayez dans un instant.";
        };
    }
}
