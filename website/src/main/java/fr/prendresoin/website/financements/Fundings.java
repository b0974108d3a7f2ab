package fr.prendresoin.website.financements;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The ways to pay, as the catalogue tells them.
@Component
public final class Fundings {

    private static final String FUNDINGS = "/api/fundings";

    private final Service catalog;

    Fundings(Services services) {
        this.catalog = services.catalog();
    }

    private record Summaries(List<FundingSummary> items) {}

    private record Questions(List<Question> items) {}

    Answer<List<FundingSummary>> all() {
        return catalog.get(Address.of(FUNDINGS), Summaries.class).map(Summaries::items);
    }

    /// The names of those that have a page.
    public Answer<Set<String>> slugs() {
        return all().map(fundings -> fundings.stream().map(FundingSummary::slug).collect(Collectors.toSet()));
    }

    Answer<Funding> one(String slug) {
        return catalog.one(FUNDINGS, "slug", slug, Funding.class);
    }

    Answer<List<Question>> questions() {
        return catalog.get(Address.of(FUNDINGS + "/questions"), Questions.class).map(Questions::items);
    }

    /// What may suit whoever gives these answers.
    Answer<Eligible> eligible(Address answers) {
        return catalog.get(answers.at(FUNDINGS + "/eligibility"), Eligible.class);
    }
}
