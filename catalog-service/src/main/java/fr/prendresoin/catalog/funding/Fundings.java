package fr.prendresoin.catalog.funding;

import fr.prendresoin.catalog.text.Folded;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The funding routes in the order of their titles.
public final class Fundings {

    private final List<Funding> fundings;
    private final Set<String> withdrawn;

    public Fundings(List<Funding> fundings, Set<String> withdrawn) {
        this.withdrawn = withdrawn;
        this.fundings = fundings.stream()
                .sorted(Comparator.comparing(
                        funding -> Folded.of(funding.title()).text()))
                .toList();
    }

    /// The routes of these slugs, in their order.
    public List<FundingSummary> summaries(List<String> slugs) {
        return slugs.stream()
                .flatMap(slug -> find(slug).map(FundingSummary::of).stream())
                .toList();
    }

    boolean isWithdrawn(String slug) {
        return withdrawn.contains(slug);
    }

    List<Funding> all() {
        return fundings;
    }

    Optional<Funding> find(String slug) {
        return fundings.stream().filter(funding -> funding.slug().equals(slug)).findFirst();
    }
}
