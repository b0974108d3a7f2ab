package fr.prendresoin.website.html;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A question and its answer, as both stand on a page: what is not to be read there is not told to programs either.
///
/// @param answer one paragraph or more
public record Faq(String question, List<String> answer) {

    public static Faq of(String question, String... answer) {
        return new Faq(question, List.of(answer));
    }

    /// As programs read them.
    public static @Nullable String document(List<Faq> all) {
        return all.isEmpty()
                ? null
                : Structured.document(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "FAQPage",
                        "mainEntity",
                        all.stream().map(Faq::structured).toList()));
    }

    private Map<String, Object> structured() {
        return Map.of(
                "@type",
                "Question",
                "name",
                question,
                "acceptedAnswer",
                Map.of("@type", "Answer", "text", String.join(" ", answer)));
    }
}
