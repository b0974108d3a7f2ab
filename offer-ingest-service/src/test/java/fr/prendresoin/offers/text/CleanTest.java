package fr.prendresoin.offers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTest {

    @Test
    void entitiesAndTagsBecomeText() {
        assertThat(Clean.paragraphs("Permis B souhait&eacute;.<br/>Contact&nbsp;: l&#039;accueil &amp; le service"))
                .isEqualTo("Permis B souhaité.\nContact : l'accueil & le service");
    }

    @Test
    void anEntityThatWasEncodedTwiceIsDecodedTwice() {
        assertThat(Clean.line("soign&amp;eacute;e")).isEqualTo("soignée");
    }

    @Test
    void aListKeepsItsItems() {
        assertThat(Clean.paragraphs("<p>Missions :</p><ul><li>Soins</li><li>Repas</li></ul>"))
                .isEqualTo("Missions :\n\n- Soins\n- Repas");
    }

    @Test
    void aComparisonIsNoTag() {
        assertThat(Clean.line("Jeunes < 26 ans et > 16 ans")).isEqualTo("Jeunes < 26 ans et > 16 ans");
    }

    @Test
    void paragraphsStayAndEmptyLinesDoNotPileUp() {
        assertThat(Clean.paragraphs("  Un \n\n\n\n deux \t trois  ")).isEqualTo("Un\n\ndeux trois");
    }

    @ParameterizedTest
    @CsvSource({
        "infirmiÃ¨re, infirmière",
        "Ã©quipe dâ\u20ac\u2122accueil Ã\u00a0 Lyon, équipe d’accueil à Lyon",
        "cÅ\u201cur, cœur",
        "infirmiÃ¨re et coupé…, infirmière et coupé…"
    })
    void utf8ThatWasReadAsLatinIsReadAgain(String mistaken, String meant) {
        assertThat(Clean.line(mistaken)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DIPLÔMÉ·E",
                "SALARIÉ·ES",
                "un poste « de qualité »",
                "L’HÔPITAL D’À CÔTÉ – ÉQUIPE MOTIVÉE…",
                "« CONVIVIALITÉ »",
                "CRÈCHE ASSOCIÉE • PUÉRICULTRICE CONFIRMÉ’E",
                "déjà… là–bas, où « ça » ï€ î•"
            })
    void properFrenchIsNoMistake(String text) {
        assertThat(Clean.line(text)).isEqualTo(text);
        assertThat(Clean.line(text.replace(' ', '\u00a0'))).isEqualTo(text);
    }

    @Test
    void aCapitalBeforeANonBreakingSpaceIsNoMistake() {
        assertThat(Clean.line("SANTÉ\u00a0: qualité\u00a0»")).isEqualTo("SANTÉ : qualité »");
    }

    @Test
    void properFrenchIsLeftAlone() {
        String text = "Âge : Île-de-France, à l’Haÿ, « œuvre » déjà prête, ça va où ?";
        assertThat(Clean.line(text)).isEqualTo(text);
    }

    @Test
    void invisibleCharactersGo() {
        assertThat(Clean.line("\ufeffAide\u200b-\u00adsoignant\u00a0de\u202fnuit"))
                .isEqualTo("Aide-soignant de nuit");
    }

    @Test
    void charactersOfWindowsAreReadAsBrowsersDo() {
        assertThat(Clean.line("l&#146;accueil l\u0092équipe \u0096 etc\u0085")).isEqualTo("l’accueil l’équipe – etc…");
    }

    @Test
    void everyEntityIsKnown() {
        assertThat(Clean.line("Se&ntilde;or Garc&iacute;a &Iuml;le &Yuml; d&apos;&aacute;ge &ograve; 5&nbsp;&euro;"))
                .isEqualTo("Señor García Ïle Ÿ d'áge ò 5 €");
    }

    @Test
    void separatorsOfLinesAndParagraphsEndALine() {
        assertThat(Clean.paragraphs("Un\u2028deux\u2029trois")).isEqualTo("Un\ndeux\ntrois");
        assertThat(Clean.line("Un\u2028deux")).isEqualTo("Un deux");
    }

    @Test
    void nothingLeftIsNothing() {
        assertThat(Clean.line(" \u00a0 ")).isNull();
        assertThat(Clean.line(null)).isNull();
    }
}
