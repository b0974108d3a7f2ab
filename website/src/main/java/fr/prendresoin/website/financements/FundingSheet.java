package fr.prendresoin.website.financements;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The page of a way to pay.
public record FundingSheet(Funding funding) implements Screen {

    /// The ways that courses name, by the code under which they do.
    private static final Map<String, String> NAMED_BY_COURSES = Map.of(
            "cpf", "cpf",
            "region", "region",
            "departement", "departement",
            "apprentissage", "apprentissage",
            "plan-employeur", "employeur");

    @Override
    public Page page() {
        return Page.of(
                        Section.FORMATIONS,
                        funding.name(),
                        French.beginning(funding.what(), 155),
                        Address.of(FundingList.CRUMB.path(), funding.slug()).toString())
                .below(new Crumb(Section.FORMATIONS.label(), Section.FORMATIONS.path()), FundingList.CRUMB);
    }

    /// The courses that can be paid so; null for a way that courses do not name.
    public @Nullable Address formations() {
        String code = NAMED_BY_COURSES.get(funding.slug());
        return code == null ? null : Address.of("/formations").with("funding", code);
    }
}
