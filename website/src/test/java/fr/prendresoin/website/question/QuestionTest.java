package fr.prendresoin.website.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.formations.FormationPage;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Down;
import fr.prendresoin.website.services.Answer.Fault;
import fr.prendresoin.website.services.Answer.Found;
import fr.prendresoin.website.services.Answer.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class QuestionTest {

    private static final Address HERE = Address.of("/formations");
    private static final Location LYON = new Location("69123", "Lyon", "69", "Rhône", 25, 45.75, 4.85);
    private static final Question.Form FORM =
            new Question.Form("", List.of(Filter.Kind.of("level", "Niveau")), List.of(), "Début le plus tôt");

    @Test
    void whatIsLeftOfAPlaceMeansNothingWithoutIt() {
        var asked = new ArrayList<String>();

        Question.ask(HERE.with("q", "nuit").with("radius", 20).with("sort", "distance"), address -> {
            asked.add(address.toString());
            return address.first("radius").isEmpty()
                    ? new Found<>(found(null, Map.of()))
                    : new Refused<>(List.of(new Fault("radius", "« radius » se mesure autour d’une commune.")));
        });

        assertThat(asked).containsExactly("/formations?q=nuit&radius=20&sort=distance", "/formations?q=nuit");
    }

    @Test
    void aRadiusThatIsWrongAroundAPlaceIsAFault() {
        Answer<FormationPage> answer = Question.ask(
                HERE.with("commune", "69123").with("radius", 999),
                _ -> new Refused<>(List.of(new Fault("radius", "« radius » est compris entre 1 et 200."))));

        assertThat(of(HERE, answer).status()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aListThatIsNotAroundThePlaceThatWasMeantIsAFaultAndNoPageForRobots() {
        var question = new Question<>(FORM, HERE, new Where.Unknown("Nullepart"), new Found<>(found(null, Map.of())));

        assertThat(question.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(question.isPlain()).isFalse();
        assertThat(of(HERE, new Found<>(found(null, Map.of()))).isPlain()).isTrue();
    }

    @Test
    void pagesOfAListHaveTitlesOfTheirOwn() {
        var second = new FormationPage(45, 1, 20, "date", List.of(), Map.of(), null, null, null, null, null);

        assertThat(of(HERE.with("page", 1), new Found<>(second)).title("Formations", "Formations"))
                .isEqualTo("Formations, page 2");
    }

    @Test
    void whatWasSearchedBesidesAnUnknownWordIsTold() {
        assertThat(Correction.of(Map.of("infirmeir", List.of("infirmier", "infirmerie"))))
                .extracting(Correction::word, Correction::told)
                .containsExactly(tuple("infirmeir", "«\u00A0infirmier\u00A0» ou «\u00A0infirmerie\u00A0»"));
    }

    @Test
    void whatThisSiteCannotDoIsNotProposed() {
        var alert = new NextStep("alert", "Recevoir les nouvelles offres", null, "q=nuit");
        var wider = new NextStep("wider-radius", "Chercher jusqu’à 50 km", 3L, "q=nuit&radius=50");

        assertThat(NextStep.ofThisSite(List.of(wider, alert))).containsExactly(wider);
    }

    @ParameterizedTest
    @CsvSource({
        "formations, /formations?q=nuit",
        "offers, /offres?q=nuit",
        "everything, /recherche?q=nuit",
        "without, /ici?q=nuit"
    })
    void aStepLeadsToThePageThatAnswersIt(String kind, String address) {
        assertThat(new NextStep(kind, "Plus loin", 3L, "q=nuit").path("/ici")).isEqualTo(address);
    }

    @Test
    void anOutageIsNoEmptyList() {
        Question<?> question = of(HERE, new Down<FormationPage>());

        assertThat(question.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(question.filters()).isEmpty();
        assertThat(question.pager()).isNull();
    }

    @Test
    void thePlaceAndWhatIsChosenAreChips() {
        Address here = HERE.with("commune", "69123")
                .with("radius", 25)
                .with("sort", "distance")
                .with("level", "4");

        List<Chip> chips = of(here, new Found<>(found(LYON, Map.of("level", List.of(new Choice("4", "Bac", 3))))))
                .chips();

        assertThat(chips)
                .containsExactly(
                        new Chip("Lyon (69), à moins de 25\u00A0km", HERE.with("level", "4")),
                        new Chip("Bac", here.without("level")));
    }

    @Test
    void theRadiusInForceIsAmongThoseThatCanBeChosen() {
        Question<?> question = of(HERE.with("commune", "69123"), new Found<>(found(LYON, Map.of())));

        assertThat(question.radii()).containsExactly(5, 10, 20, 25, 30, 50, 100, 200);
        assertThat(question.title("Formations", "Formations")).isEqualTo("Formations près de Lyon");
    }

    @Test
    void anOrderThatMeansNothingHereIsNotOffered() {
        Question<?> nowhere = of(HERE, new Found<>(found(null, Map.of())));
        Question<?> somewhere = of(HERE.with("q", "deas"), new Found<>(found(LYON, Map.of())));

        assertThat(nowhere.sorts().stream().map(Sort::value)).containsExactly("date");
        assertThat(somewhere.sorts().stream().map(Sort::value)).containsExactly("relevance", "date", "distance");
        assertThat(somewhere.sorts().stream().filter(Sort::chosen).map(Sort::label))
                .containsExactly("Début le plus tôt");
    }

    @Test
    void whatNoFieldShowsIsSentAgain() {
        Address here = HERE.with("q", "deas")
                .with("commune", "69123")
                .with("radius", 25)
                .with("level", "4")
                .with("region", "84")
                .with("ignore", "place")
                .with("vue", "carte")
                .with("page", 2);

        Question<?> question = of(here, new Found<>(found(LYON, Map.of("level", List.of(new Choice("4", "Bac", 3))))));

        assertThat(question.kept())
                .containsExactly(
                        new Question.Kept("region", "84"),
                        new Question.Kept("ignore", "place"),
                        new Question.Kept("vue", "carte"));
        assertThat(of(here, new Down<>()).kept())
                .extracting(Question.Kept::name)
                .containsExactly("radius", "level", "region", "ignore", "vue");
    }

    @Test
    void whereItLooksIsSaid() {
        var bretagne = new Understood.Place("region", null, null, "53", "Bretagne", null, null);
        var understood = new Understood(null, null, bretagne, null, List.of());

        assertThat(of(HERE, new Found<>(found(LYON, Map.of()))).scope())
                .isEqualTo(" à moins de 25\u00A0km de Lyon (69)");
        assertThat(of(HERE, new Found<>(found(null, Map.of()))).scope()).isEqualTo(" partout en France");
        assertThat(of(HERE, new Found<>(found(null, Map.of(), understood))).scope())
                .isEqualTo("\u00A0: Bretagne");
        assertThat(of(HERE.with("q", "deas bretagne"), new Found<>(found(null, Map.of(), understood)))
                        .everywhere()
                        .toString())
                .isEqualTo("/formations?q=deas+bretagne&ignore=place");
    }

    private static FormationPage found(@Nullable Location location, Map<String, List<Choice>> facets) {
        return found(location, facets, null);
    }

    private static FormationPage found(
            @Nullable Location location, Map<String, List<Choice>> facets, @Nullable Understood understood) {
        return new FormationPage(45, 0, 20, "date", List.of(), facets, location, understood, null, null, null);
    }

    private static Question<FormationPage> of(Address here, Answer<FormationPage> answer) {
        return new Question<>(FORM, here, new Where.Nowhere(), answer);
    }
}
