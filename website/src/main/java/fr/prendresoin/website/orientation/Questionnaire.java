package fr.prendresoin.website.orientation;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The questionnaire, as the search asks and weighs it.
@Component
class Questionnaire {

    private final Service search;

    Questionnaire(Services services) {
        this.search = services.search();
    }

    Answer<Step> step(String profile, String answers) {
        return search.get(
                Address.of("/api/orientation/questions")
                        .with("profile", profile)
                        .with("a", answers),
                Step.class);
    }

    /// @param commune around which to count
    Answer<Suggestions> suggestions(String profile, String answers, @Nullable String commune) {
        return search.get(
                Address.of("/api/orientation/results")
                        .with("profile", profile)
                        .with("a", answers)
                        .with("commune", commune),
                Suggestions.class);
    }
}
