package fr.prendresoin.website.metiers;

import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import java.util.List;

/// All the key métiers, by family.
public record MetierList(List<Family> families, List<MetierSummary> metiers) implements Screen {

    @Override
    public Page page() {
        return Page.of(
                Section.METIERS,
                "Les métiers du soin et de l’accompagnement",
                "Les " + metiers.size()
                        + " métiers clés du soin et de l’accompagnement, en cinq familles : ce qu’on y fait,"
                        + " comment on y accède, ce qu’on y gagne, où l’on peut aller ensuite.",
                "/metiers");
    }

    /// The métiers of which this is the main family.
    public List<MetierSummary> of(Family family) {
        return metiers.stream()
                .filter(metier -> metier.family().equals(family.slug()))
                .toList();
    }
}
