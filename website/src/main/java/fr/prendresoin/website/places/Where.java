package fr.prendresoin.website.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

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
    ///
    /// @param typed nothing, of a code without a name
    /// @param code of the commune that he chose before, if he did: it needs no looking up to be searched around
    record Unavailable(String typed, @Nullable String code) implements Where {}

    default @Nullable Commune commune() {
        return this instanceof Here(Commune commune) ? commune : null;
    }

    /// The code of the commune; null when there is none to search around.
    default @Nullable String code() {
        return switch (this) {
            case Here(Commune commune) -> commune.code();
            case Unavailable unavailable -> unavailable.code();
            case Nowhere _, Several _, Unknown _ -> null;
        };
    }

    /// A page that is asked about a place that nobody knows says so to programs too. Of several of one name the visitor
    /// chooses; that they cannot be looked up is no fault of his.
    default HttpStatus status() {
        return this instanceof Unknown ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }

    /// What stands in the field.
    default String typed() {
        return switch (this) {
            case Nowhere _ -> "";
            case Here(Commune commune) -> commune.label();
            case Several several -> several.typed();
            case Unknown(String typed) -> typed;
            case Unavailable unavailable -> unavailable.typed();
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
