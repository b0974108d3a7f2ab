package fr.prendresoin.website.financements;

import java.util.List;

/// One of the four questions.
///
/// @param name of the parameter
/// @param why we ask it
public record Question(String name, String text, String why, List<Choice> choices) {

    public record Choice(String value, String text) {}

    boolean isAnsweredBy(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
