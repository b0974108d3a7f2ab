package fr.prendresoin.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.SampleOffers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ScoringTest {

    private static final List<String> STATEMENTS = List.of(
            "'diplomas':['DEAS']",
            "'skills':['toilette']",
            "'experienceYears':2",
            "'drivingLicence':false",
            "'place':{'commune':'69123'}",
            "'workingTime':['full']",
            "'night':'refused'",
            "'weekend':'wanted'",
            "'contracts':['CDI']",
            "'disabilityFriendly':true");

    @Test
    void whateverIsStatedThePartsAddUp() {
        var random = new Random(7);
        var offers = new SampleOffers("scoring", 7, Instant.parse("2026-11-22T10:00:00Z"));
        for (int i = 0; i < 300; i++) {
            var stated = new ArrayList<>(STATEMENTS);
            Collections.shuffle(stated, random);
            Wishes wishes = Asking.wishes("{'metiers':['aide-soignant'],"
                    + String.join(",", stated.subList(0, 1 + random.nextInt(STATEMENTS.size()))) + "}");

            Score score = Asking.SCORING.score(wishes, Scoring.points(wishes), Asking.offer(offers.next()));

            assertThat(score.parts().stream().mapToInt(Score.Part::max).sum()).isEqualTo(100);
            assertThat(score.parts().stream().mapToInt(Score.Part::points).sum())
                    .isEqualTo(score.points());
            assertThat(score.parts()).allSatisfy(part -> {
                assertThat(part.points()).isBetween(0, part.max());
                assertThat(part.why()).endsWith(".");
            });
        }
    }

    @Test
    void whatFulfilsEveryWishIsWorthAHundred() {
        ObjectNode offer = Asking.post("aide-soignant").put("disabilityFriendly", true);
        offer.putObject("workingTime").put("kind", "full").putArray("schedules").add("day");
        Wishes wishes = Asking.wishes("{'metiers':['aide-soignant'],'diplomas':['DEAS'],'night':'refused',"
                + "'workingTime':['full'],'contracts':['CDI'],'disabilityFriendly':true,'skills':['hygiène']}");

        assertThat(Asking.SCORING
                        .score(wishes, Scoring.points(wishes), Asking.offer(offer))
                        .points())
                .isEqualTo(100);
    }

    @Test
    void whatTheLawClosesRanksLow() {
        Wishes without = Asking.wishes("{'metiers':['aide-soignant','auxiliaire-vie-sociale'],'contracts':['CDI']}");

        int closed = points(without, "aide-soignant");
        int open = points(without, "auxiliaire-vie-sociale");

        assertThat(closed).isLessThan(25);
        assertThat(open).isGreaterThan(90);
    }

    private static int points(Wishes wishes, String metier) {
        return Asking.SCORING
                .score(wishes, Scoring.points(wishes), Asking.offer(Asking.post(metier)))
                .points();
    }
}
