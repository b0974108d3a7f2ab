package fr.prendresoin.website.metiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import org.junit.jupiter.api.Test;

class SkillsTest extends RunningSite {

    @Test
    void aFicheTellsTheSkillsOfTheMetier() throws Exception {
        assertThat(fiche("\"Transmissions ciblées\", \"Gestes <b>\""))
                .contains(
                        "Les compétences du métier</h3>",
                        "<li>Transmissions ciblées</li>",
                        "<li>Gestes &lt;b&gt;</li>");
        assertThat(fiche("")).doesNotContain("Les compétences du métier");
    }

    private String fiche(String skills) throws Exception {
        SERVICES.answer("/api/metiers/aide-soignant", 200, """
                {"slug": "aide-soignant", "label": "Aide-soignant", "described": true, "family": "sante", "romes": [],
                 "plainSummaryReviewed": false, "accessibleWithoutDiploma": false, "apprenticeship": true, "vae": true,
                 "immersion": true, "summary": "Soigner.", "skills": [%s]}""".formatted(skills));
        return get("/metiers/aide-soignant").body();
    }
}
