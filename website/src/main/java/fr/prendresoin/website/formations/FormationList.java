package fr.prendresoin.website.formations;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.map.ResultMap;
import fr.prendresoin.website.question.Filter.Kind;
import fr.prendresoin.website.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of courses.
///
/// @param map null unless it is asked for
public record FormationList(
        Question<FormationPage> question, @Nullable ResultMap map) implements Screen {

    static final Question.Form FORM = new Question.Form(
            "Métier, diplôme, à distance, en alternance… en toutes lettres",
            List.of(
                    Kind.of("level", "Niveau obtenu").inOrder(),
                    Kind.of("diploma", "Diplôme préparé"),
                    Kind.of("metier", "Métier"),
                    Kind.of("family", "Famille de métiers"),
                    Kind.of("modality", "Sur place ou à distance"),
                    Kind.of("funding", "Qui peut payer"),
                    Kind.one("startsWithin", "Début").inOrder(),
                    Kind.one("certifying", "Certification"),
                    Kind.one("apprenticeship", "Alternance"),
                    Kind.of("region", "Région"),
                    Kind.of("department", "Département")),
            List.of(),
            "Début le plus tôt");

    public @Nullable FormationPage formations() {
        return question.reply();
    }

    /// The words that were left out because they say nothing of a course: `« de nuit » et « cdi »`.
    public @Nullable String passedOver() {
        FormationPage page = formations();
        return page == null || page.passedOver() == null || page.passedOver().isEmpty()
                ? null
                : French.list(page.passedOver().stream()
                        .map(words -> "« " + words + " »")
                        .toList());
    }

    /// A list is a page of its own only with nothing asked for.
    @Override
    public Page page() {
        return Page.of(
                        Section.FORMATIONS,
                        question.title("Formations", "Formations"),
                        "Toutes les formations aux métiers du soin et de l’accompagnement, du CAP au doctorat : où, quand,"
                                + " combien de temps, et qui peut payer.",
                        "/formations")
                .listedIf(question.isPlain())
                .followedAt(question.followedAt("/formations.atom"));
    }
}
