package fr.prendresoin.website.orientation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a person is in the questionnaire.
///
/// @param answers those that were given, as the address bears them
/// @param most how many questions a person is asked
/// @param next null when enough has been asked
/// @param results null as long as every question was passed over
public record Step(
        String profile,
        String answers,
        int asked,
        int most,
        List<Said> said,
        @Nullable Question next,
        @Nullable String results) {

    /// What was answered to a question; nothing when it was passed over.
    public record Said(String question, String text, List<String> answers) {}

    /// A question.
    ///
    /// @param choices how many answers it takes
    public record Question(String id, String text, String help, int choices, List<Option> answers) {}

    public record Option(String id, String text) {}
}
