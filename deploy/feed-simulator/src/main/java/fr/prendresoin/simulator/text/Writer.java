package fr.prendresoin.simulator.text;

import fr.prendresoin.simulator.chance.Draw;
import java.util.List;

/// Writes the texts of an offer.
public final class Writer {

    private final Texts texts = new Texts();

    /// An invented employer: its signboard, and the way a sentence names it.
    public record Employer(String signboard, String phrase) {}

    /// Invents an employer.
    ///
    /// @param family the texts of the job
    public Employer employer(String family, String town, String departement, Draw draw) {
        var pattern = draw.pick(texts.employersOf(family));
        var name = draw.pick(texts.common().names());
        var bar = pattern.indexOf('|');
        return new Employer(
                filled(pattern.substring(0, bar), name, town, departement),
                filled(pattern.substring(bar + 1), name, town, departement));
    }

    public String description(String family, Wording wording, Draw draw) {
        return new Description(texts, family, wording, draw).text();
    }

    /// A paragraph that leaves a phone number or an e-mail address in the text.
    public String contact(Wording wording, Draw draw) {
        return draw.pick(texts.common().contacts()).with(draw, wording);
    }

    /// What an employer adds when it amends its offer.
    public String addendum(Wording wording, Draw draw) {
        return draw.pick(texts.common().addenda()).with(draw, wording);
    }

    public List<String> vagueTitles() {
        return texts.common().vagueTitles();
    }

    private static String filled(String pattern, String name, String town, String departement) {
        return pattern.replace("{Nom}", name).replace("{Ville}", town).replace("{Departement}", departement);
    }
}
