package fr.prendresoin.website.financements;

import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The page of all the ways to pay.
public record FundingList(List<FundingSummary> fundings) implements Screen {

    static final Crumb CRUMB = new Crumb("Financements", "/financements");

    @Override
    public Page page() {
        return Page.of(
                        Section.FORMATIONS,
                        "Financements",
                        "Les " + fundings.size() + " façons de faire payer une formation aux métiers du soin et de"
                                + " l’accompagnement, ou d’y entrer sans payer : pour qui, comment, et ce qu’il faut vérifier.",
                        CRUMB.path())
                .below(new Crumb(Section.FORMATIONS.label(), Section.FORMATIONS.path()));
    }

    /// By kind, in the order of the kinds.
    public Map<Category, List<FundingSummary>> byCategory() {
        return fundings.stream()
                .collect(Collectors.groupingBy(
                        funding -> Category.of(funding.category()),
                        () -> new EnumMap<>(Category.class),
                        Collectors.toList()));
    }
}
