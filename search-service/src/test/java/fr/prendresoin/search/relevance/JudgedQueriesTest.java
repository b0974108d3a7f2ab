package fr.prendresoin.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedQueriesTest {

    @Test
    void everyQueryIsJudgedOnceAndHasASort() {
        assertThat(JudgedQueries.ALL).hasSizeGreaterThanOrEqualTo(150);
        assertThat(JudgedQueries.ALL).extracting(JudgedQuery::text).doesNotHaveDuplicates();
        assertThat(JudgedQueries.ALL)
                .extracting(JudgedQuery::kind)
                .doesNotContain("")
                .contains("métier", "sigle", "faute", "lieu", "intention", "ambigu");
    }

    @Test
    void everyQueryHasAnAnswerThatIsAllThatWasAsked() {
        assertThat(JudgedQueries.ALL)
                .allSatisfy(query ->
                        assertThat(query.conditions().getFirst().grade()).isEqualTo(Condition.BEST));
    }

    @Test
    void aboutHalfIsSetAsideByItsText() {
        long setAside =
                JudgedQueries.ALL.stream().filter(JudgedQuery::isSetAside).count();

        assertThat(setAside).isBetween(JudgedQueries.ALL.size() * 2L / 5, JudgedQueries.ALL.size() * 3L / 5);
        assertThat(of("infirmiere | 3 metier=infirmier").isSetAside())
                .isEqualTo(of("infirmiere | 1 family=sante").isSetAside());
    }

    @Test
    void aLineIsReadAsItIsWritten() {
        assertThat(JudgedQueries.read("""
                        # a remark

                        [contrat]
                        ide intérim | 3 metier=infirmier & contract=MIS,LIB | 1 metier=infirmier
                        """))
                .containsExactly(new JudgedQuery(
                        "ide intérim",
                        "contrat",
                        List.of(
                                new Condition(
                                        3,
                                        List.of(
                                                new Fact(Fact.Name.METIER, List.of("infirmier")),
                                                new Fact(Fact.Name.CONTRACT, List.of("MIS", "LIB")))),
                                new Condition(1, List.of(new Fact(Fact.Name.METIER, List.of("infirmier")))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ide",
                "ide | 4 metier=infirmier",
                "ide | metier=infirmier",
                "ide | 3 colour=blue",
                "ide | 3 infirmier",
                "ide | 1 metier=infirmier | 3 rome=J1506"
            })
    void aLineThatMakesNoSenseIsRefused(String line) {
        assertThatThrownBy(() -> of(line)).isInstanceOf(IllegalArgumentException.class);
    }

    private static JudgedQuery of(String line) {
        return JudgedQuery.of("contrat", line);
    }
}
