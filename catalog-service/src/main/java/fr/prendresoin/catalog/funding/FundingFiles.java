package fr.prendresoin.catalog.funding;

import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The shipped funding routes and the questions about them. A route that answers a question that is not asked, or a
/// choice that is not offered, is refused.
public final class FundingFiles {

    private static final String FILE = "fundings.json";
    private static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");

    private FundingFiles() {}

    public static List<Question> questions() {
        return new ReferenceFile("funding-questions.json").list(Question.class);
    }

    public static List<Funding> read() {
        List<Question> questions = questions();
        List<Funding> fundings = new ReferenceFile(FILE).list(Funding.class);
        var slugs = new HashSet<String>();
        for (Funding funding : fundings) {
            require(slugs.add(funding.slug()), funding, "is there twice");
            require(CONFIDENCES.contains(funding.confidence()), funding, "has an unknown confidence");
            require(!funding.toCheck().isEmpty(), funding, "has nothing to check");
            Map<String, Map<String, Likelihood>> answers = funding.eligibility().answers();
            require(answers.size() == questions.size(), funding, "answers other questions than those asked");
            for (Question question : questions) {
                Map<String, Likelihood> suited = answers.get(question.name());
                require(
                        suited != null && question.values().containsAll(suited.keySet()),
                        funding,
                        "does not answer « " + question.name() + " », or with a choice that is not offered");
            }
        }
        return fundings;
    }

    private static void require(boolean condition, Funding funding, String fault) {
        if (!condition) {
            throw new InvalidReference(FILE, funding.slug() + " " + fault);
        }
    }
}
