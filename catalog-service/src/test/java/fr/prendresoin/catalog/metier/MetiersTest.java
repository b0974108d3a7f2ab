package fr.prendresoin.catalog.metier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.rome.RomeFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetiersTest {

    private static final Families FAMILIES = Families.read();
    private static final Metiers METIERS = new Metiers(MetierFiles.read(RomeFiles.read(FAMILIES), FAMILIES));

    @ParameterizedTest
    @CsvSource({
        "aide soign, aide-soignant",
        "IDE, infirmier",
        "infirmiere, infirmier",
        "kiné, masseur-kinesitherapeute",
        "assistante sociale, assistant-service-social",
        "EJE, educateur-jeunes-enfants",
        "educatrice specialisee, educateur-specialise",
        "nounou, assistant-maternel"
    })
    void isFoundByWhatPeopleCallIt(String typed, String slug) {
        assertThat(slugs(null, typed)).first().isEqualTo(slug);
    }

    @Test
    void familyKeepsEveryMetierThatBelongsToIt() {
        assertThat(slugs("petite-enfance", null))
                .contains("auxiliaire-puericulture", "educateur-jeunes-enfants", "aesh")
                .doesNotContain("ambulancier");
    }

    @Test
    void namesAreInAlphabeticalOrderOfTheLanguage() {
        assertThat(slugs(null, null))
                .hasSize(26)
                .startsWith("accompagnant-mobilite")
                .containsSubsequence("conseiller-economie-sociale-familiale", "educateur-specialise", "infirmier");
    }

    @Test
    void otherMetiersAreLinkedByTheirNames() {
        Metier metier = METIERS.find("aide-soignant").orElseThrow();
        assertThat(metier.evolutions()).contains(new Metier.Link("infirmier", "Infirmier / Infirmière", true));
        assertThat(metier.romes()).containsExactly(new Metier.Rome("J1501", "Aide-soignant / Aide-soignante"));
    }

    private static List<String> slugs(@Nullable String family, @Nullable String name) {
        return METIERS.search(family, name).stream().map(Metier::slug).toList();
    }
}
