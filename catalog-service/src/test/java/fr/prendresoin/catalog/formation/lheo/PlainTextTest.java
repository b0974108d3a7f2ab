package fr.prendresoin.catalog.formation.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void htmlLeavesItsWordsAndParagraphs() {
        assertThat(
                        PlainText.paragraphs(
                                "<p>À la fois vendeur,\n manager&nbsp;: <b>oui</b></p><p>Deux</p><ul><li>un</li><li>deux</li></ul>"))
                .isEqualTo("À la fois vendeur, manager : oui\n\nDeux\n\nun\ndeux");
        assertThat(PlainText.paragraphs("un<br/>deux<br>trois")).isEqualTo("un\ndeux\ntrois");
    }

    @Test
    void htmlThatIsEscapedTwiceIsReadAll() {
        assertThat(PlainText.paragraphs("&lt;p&gt;M&amp;eacute;tier &amp;amp; stage&lt;/p&gt;"))
                .isEqualTo("Métier & stage");
        assertThat(PlainText.paragraphs("L&amp;rsquo;h&eacute;pital")).isEqualTo("L’hépital");
    }

    @Test
    void aTextThatIsNoHtmlStaysAsItIs() {
        assertThat(PlainText.paragraphs("De 3 à 5 ans, âge < 6 & plus\n\n\n\n fin"))
                .isEqualTo("De 3 à 5 ans, âge < 6 & plus\n\nfin");
        assertThat(PlainText.paragraphs("R&D et S&T")).isEqualTo("R&D et S&T");
    }

    @Test
    void scriptsAndStylesAreNoText() {
        assertThat(PlainText.paragraphs("<style>p{}</style><script>alert(1)</script><p>Soin</p>"))
                .isEqualTo("Soin");
    }

    @Test
    void whatWindowsMeantIsWhatIsRead() {
        assertThat(PlainText.line("l\u0092aide \u0096 \u009cuvre")).isEqualTo("l’aide – œuvre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", " - ", "<p></p>", "&nbsp;", "<p>-</p>", "\u200b"})
    void nothingIsNull(String text) {
        assertThat(PlainText.paragraphs(text)).isNull();
        assertThat(PlainText.line(text)).isNull();
        assertThat(PlainText.paragraphs(null)).isNull();
    }
}
