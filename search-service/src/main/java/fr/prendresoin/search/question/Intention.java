package fr.prendresoin.search.question;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.any;
import static java.util.Objects.requireNonNull;

import fr.prendresoin.search.text.TextQuery;
import fr.prendresoin.search.text.Typed;
import fr.prendresoin.search.understanding.Place;
import fr.prendresoin.search.understanding.Reading;
import fr.prendresoin.search.understanding.Understood;
import fr.prendresoin.search.understanding.Whereabouts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What was understood of the words typed, where the parameters leave it open.
///
/// @param understood the same, to be told
/// @param text what the texts are searched for; absent when every word says something else
/// @param rest the words of it that name no work
/// @param passedOver words that say something of another kind of thing, as they were typed
public record Intention(
        Reading reading,
        Understood understood,
        @Nullable Typed text,
        @Nullable Typed rest,
        List<String> passedOver) {

    /// Where, when the words say it.
    public @Nullable Place place() {
        Whereabouts whereabouts = reading.whereabouts();
        return whereabouts == null ? null : whereabouts.place();
    }

    /// Around the commune that was named.
    @Nullable Around around(int radiusKm) {
        Place place = place();
        return place == null || place.commune() == null ? null : new Around(place.commune(), radiusKm);
    }

    /// The codes of the place that was named, when it is one of this kind.
    List<String> codes(Place.Kind kind) {
        Place place = place();
        return place != null && place.kind() == kind ? place.codes() : List.of();
    }

    /// Finds by the words; or by the work that they name, with the words that are left. The work that was understood
    /// finds and lifts, and never hides.
    ///
    /// @param work what is of the work that was understood; null when none was
    public JsonNode matching(@Nullable JsonNode work) {
        JsonNode byWords = TextQuery.matching(requireNonNull(text));
        if (work == null) {
            return byWords;
        }
        List<JsonNode> byWork = new ArrayList<>(List.of(work));
        if (rest != null) {
            byWork.add(TextQuery.matching(rest));
        }
        return any(List.of(byWords, all(byWork)));
    }
}
