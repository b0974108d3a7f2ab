package fr.prendresoin.catalog.funding;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A route as a text that people search for.
record FundingContent(
        String slug, String kind, String title, @Nullable String acronym, String summary, String text, String path) {

    static FundingContent of(Funding funding) {
        return new FundingContent(
                funding.slug(),
                "funding",
                funding.title(),
                funding.acronym(),
                funding.what(),
                text(funding),
                "/financements/" + funding.slug());
    }

    private static String text(Funding funding) {
        return Stream.of(
                        funding.what(),
                        "Pour qui : " + funding.forWhom(),
                        "Comment faire : " + funding.how(),
                        "Durée : " + funding.duration(),
                        funding.income() == null ? "" : "Revenu : " + funding.income(),
                        "À vérifier : " + String.join(" ; ", funding.toCheck()) + ".")
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
