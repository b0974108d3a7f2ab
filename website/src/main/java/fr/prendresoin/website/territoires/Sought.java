package fr.prendresoin.website.territoires;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A territory that a visitor means.
public sealed interface Sought {

    /// What he typed.
    String typed();

    record One(String typed, Place place) implements Sought {}

    /// There are several of that name.
    record Several(String typed, List<Place> places) implements Sought {}

    /// There is none of that name.
    record Unknown(String typed) implements Sought {}

    /// Names cannot be looked up for now.
    record Unavailable(String typed) implements Sought {}

    default List<Place> places() {
        return this instanceof Several several ? several.places() : List.of();
    }

    /// A visitor's own words are at fault only if they could be looked up.
    default boolean isFaulty() {
        return this instanceof Several || this instanceof Unknown;
    }

    /// What is wrong with it, for whoever typed it.
    default @Nullable String fault() {
        return switch (this) {
            case One _ -> null;
            case Several several ->
                "Plusieurs territoires s’appellent « " + several.typed() + " » : choisissez le vôtre.";
            case Unknown unknown ->
                "Aucun territoire ne s’appelle « " + unknown.typed()
                        + " ». Essayez une ville, un code postal, un département ou une région.";
            case Unavailable _ ->
                "Les territoires ne peuvent pas être cherchés pour le moment. Réessayez dans un instant.";
        };
    }
}
