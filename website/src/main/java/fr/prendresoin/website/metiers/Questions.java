package fr.prendresoin.website.metiers;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Faq;
import fr.prendresoin.website.metiers.Fiche.Path;
import fr.prendresoin.website.metiers.Fiche.Salary;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What people ask of a métier, and what can be answered.
final class Questions {

    private Questions() {}

    static List<Faq> about(Fiche fiche) {
        String access = access(fiche);
        Salary salary = fiche.salary();
        return Stream.of(
                        access == null ? null : Faq.of("Comment accéder " + named("au", fiche), access),
                        salary == null ? null : Faq.of("Combien gagne-t-on dans " + named("le", fiche), pay(salary)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static String named(String article, Fiche fiche) {
        return article + " métier «\u00a0" + fiche.label() + "\u00a0»\u202f?";
    }

    /// Names what suffices, with what must come before it: neither what lightens nor what helps.
    private static @Nullable String access(Fiche fiche) {
        Ways ways = fiche.ways();
        String diplomas = French.list(
                ways.qualifying().stream().map(diploma -> named(diploma, ways)).toList(), "ou");
        String required = ways.requiredText();
        if (!Boolean.TRUE.equals(fiche.accessibleWithoutDiploma())) {
            return diplomas.isEmpty() ? null : "Avec\u00a0: " + diplomas + "." + told(" Il faut aussi", required);
        }
        return (fiche.accessCondition() == null
                        ? "Aucun diplôme n’est exigé pour commencer."
                        : "Sans diplôme du métier, il faut\u00a0: " + fiche.accessCondition() + ".")
                + told(" Il faut", required)
                + told(" Y mène aussi", diplomas);
    }

    private static String named(Path diploma, Ways ways) {
        String before = Ways.names(ways.before(diploma), "ou");
        return before.isEmpty() ? diploma.name() : diploma.name() + ", après\u00a0: " + before;
    }

    private static String told(String lead, String names) {
        return names.isEmpty() ? "" : lead + "\u00a0: " + names + ".";
    }

    private static String pay(Salary salary) {
        return "Au début, de " + salary.beginner().text() + "\u202f; avec de l’expérience, de "
                + salary.experienced().text() + " (" + salary.reliability() + ", " + salary.year() + ").";
    }
}
