package fr.prendresoin.website.metiers;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Structured;
import fr.prendresoin.website.metiers.Fiche.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people ask of a métier, and what its page answers.
public record Question(String name, String answer) {

    /// What can be said of a métier that is described; nothing of another.
    static List<Question> about(Fiche fiche) {
        Fiche.Salary salary = fiche.salary();
        if (fiche.summary() == null || salary == null) {
            return List.of();
        }
        String name = "le métier «\u00a0" + fiche.label() + "\u00a0»\u00a0?";
        return List.of(
                new Question("Que fait-on dans " + name, fiche.summary()),
                new Question("Comment accéder au métier «\u00a0" + fiche.label() + "\u00a0»\u00a0?", access(fiche)),
                new Question("Combien gagne-t-on dans " + name, pay(salary)));
    }

    /// As programs read them.
    static @Nullable String document(List<Question> questions) {
        return questions.isEmpty()
                ? null
                : Structured.document(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "FAQPage",
                        "mainEntity",
                        questions.stream().map(Question::structured).toList()));
    }

    private Map<String, Object> structured() {
        return Map.of("@type", "Question", "name", name, "acceptedAnswer", Map.of("@type", "Answer", "text", answer));
    }

    private static String access(Fiche fiche) {
        String diplomas = French.list(fiche.paths().stream().map(Path::name).toList(), "ou");
        if (fiche.accessibleWithoutDiploma()) {
            return diplomas.isEmpty()
                    ? "Sans diplôme, on se forme ensuite."
                    : "Sans diplôme. On peut aussi préparer\u00a0: " + diplomas + ".";
        }
        return "Avec\u00a0: " + diplomas + ".";
    }

    private static String pay(Fiche.Salary salary) {
        return "Au début, de " + salary.beginner().text() + "\u00a0; avec de l’expérience, de "
                + salary.experienced().text() + " (" + salary.reliability() + ", " + salary.year() + ").";
    }
}
