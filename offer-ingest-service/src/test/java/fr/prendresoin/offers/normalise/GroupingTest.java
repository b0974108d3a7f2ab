package fr.prendresoin.offers.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.offers.FeedControl;
import fr.prendresoin.offers.FeedControl.Truth;
import fr.prendresoin.offers.ReferenceData;
import fr.prendresoin.offers.crawl.WholeFeed;
import fr.prendresoin.offers.feed.Found;
import fr.prendresoin.simulator.FeedSimulator;
import fr.prendresoin.simulator.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final String TEXT = """
            Vous accompagnez les résidents dans les gestes de la vie quotidienne, avec le souci de leur dignité. \
            Vous participez aux transmissions, aux réunions pluridisciplinaires et au projet personnalisé. \
            Vous veillez au confort, à l’hygiène et à la sécurité de chaque personne accueillie dans la maison. \
            Une première expérience serait appréciée, ainsi que le sens de l’observation et du travail collectif. \
            Les plannings sont établis chaque trimestre et communiqués suffisamment longtemps avant le début du mois.""";

    @Test
    void thePostMeetsItselfInOtherPlacesAndByPartners() {
        String here = group("Aide-soignant (H/F)", "À Lyon, rejoignez-nous. " + TEXT);

        assertThat(group("AIDE-SOIGNANT F/H - CDI", "À Villeurbanne, rejoignez-nous. " + TEXT))
                .isEqualTo(here);
        assertThat(group("Aide-soignant réf. 12345", "Au Mans, rejoignez-nous. " + TEXT.replace(". ", ".\n• ")))
                .isEqualTo(here);
        assertThat(group("Aide-soignant", "À Lyon, rejoignez-nous. " + TEXT + "\nMise à jour : toujours à pourvoir."))
                .isEqualTo(here);
    }

    @Test
    void anotherPostOfTheSameEmployerStaysApart() {
        String here = group("Aide-soignant (H/F)", TEXT);

        assertThat(group("Aide-soignant de nuit (H/F)", TEXT)).isNotEqualTo(here);
        assertThat(new OfferJson()
                        .with("description", TEXT)
                        .with("typeContrat", "CDD")
                        .offer()
                        .groupId())
                .isNotEqualTo(here);
    }

    @Test
    void shortTextsAreOnlyComparedUnderOneEmployer() {
        String text = "Poste à pourvoir.";

        assertThat(new OfferJson()
                        .with("description", text)
                        .with("entreprise", Map.of("nom", "A"))
                        .offer()
                        .groupId())
                .isNotEqualTo(new OfferJson()
                        .with("description", text)
                        .with("entreprise", Map.of("nom", "B"))
                        .offer()
                        .groupId());
    }

    /// The pairs that the simulator drew as one post, against those that we take for one.
    @Test
    void groupsArePreciseFirst() throws InterruptedException {
        try (var simulator = FeedSimulator.start(Settings.forTests(6_000))) {
            Map<String, Truth> truth = new FeedControl(simulator.uri())
                    .truth().stream().collect(Collectors.toMap(t -> "ft-" + t.id(), Function.identity()));
            List<Offer> offers = normalised(WholeFeed.read(simulator.uri()));
            Function<Offer, String> drawn =
                    offer -> Objects.requireNonNull(truth.get(offer.id())).group();

            long taken = pairs(groups(offers, Offer::groupId));
            long meant = pairs(groups(offers, drawn));
            long both = pairs(groups(offers, offer -> drawn.apply(offer) + offer.groupId()));

            assertThat(both).as("precision").isGreaterThanOrEqualTo(Math.round(taken * 0.99));
            assertThat(both).as("recall").isGreaterThanOrEqualTo(Math.round(meant * 0.90));
        }
    }

    private static List<Offer> normalised(List<Found> feed) {
        var normaliser = new Normaliser(ReferenceData.reference());
        var offers = new ArrayList<Offer>();
        for (Found found : feed) {
            if (normaliser.normalise(found.value()) instanceof Normalised.Accepted(Offer offer)) {
                offers.add(offer);
            }
        }
        return offers;
    }

    private static Collection<Long> groups(List<Offer> offers, Function<Offer, String> group) {
        return offers.stream()
                .collect(Collectors.groupingBy(group, Collectors.counting()))
                .values();
    }

    private static long pairs(Collection<Long> groups) {
        return groups.stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    private static String group(String title, String description) {
        return new OfferJson()
                .with("intitule", title)
                .with("description", description)
                .offer()
                .groupId();
    }
}
