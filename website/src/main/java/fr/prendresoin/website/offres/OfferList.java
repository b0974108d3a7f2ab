package fr.prendresoin.website.offres;

import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.map.ResultMap;
import fr.prendresoin.website.question.Filter.Kind;
import fr.prendresoin.website.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of offers.
///
/// @param map null unless it is asked for
public record OfferList(
        Question<OfferPage> question, @Nullable ResultMap map) implements Screen {

    static final Question.Form FORM = new Question.Form(
            "Métier, contrat, horaires, envie… en toutes lettres",
            List.of(
                    Kind.of("family", "Famille de métiers"),
                    Kind.of("metier", "Métier"),
                    Kind.of("contract", "Contrat"),
                    Kind.of("workingTime", "Temps de travail"),
                    Kind.of("experience", "Expérience"),
                    Kind.one("salaryMin", "Salaire brut mensuel").inOrder(),
                    Kind.one("publishedWithin", "Publiée depuis").inOrder(),
                    Kind.one("disabilityFriendly", "Handicap"),
                    Kind.of("region", "Région"),
                    Kind.of("department", "Département")),
            List.of("rome"),
            "Les plus récentes");

    public @Nullable OfferPage offers() {
        return question.reply();
    }

    /// A list is a page of its own only with nothing asked for.
    @Override
    public Page page() {
        return Page.of(
                        Section.OFFRES,
                        question.title("Offres d’emploi", "Offres"),
                        "Toutes les offres d’emploi du soin et de l’accompagnement, mises à jour chaque jour : santé,"
                                + " social, handicap, petite enfance, grand âge.",
                        "/offres")
                .listedIf(question.isPlain())
                .followedAt(question.followedAt("/offres.atom"));
    }
}
