package fr.prendresoin.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/// The rules of axe-core: all those of WCAG 2.2 up to AA, and its best practices. What is folded is unfolded first.
final class AxeRules {

    private static final String RUN = """
            async () => {
              document.querySelectorAll('details').forEach((one) => (one.open = true));
              const found = await axe.run(document, {
                runOnly: {
                  type: 'tag',
                  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
                },
                rules: { 'target-size': { enabled: true } },
                resultTypes: ['violations'],
              });
              return found.violations.flatMap((rule) =>
                rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} – ${node.failureSummary}`),
              );
            }""";

    private static final String LIBRARY = library();

    private AxeRules() {}

    /// What breaks a rule on the page as it is shown now.
    static List<String> broken(Visit visit) {
        if (Boolean.FALSE.equals(visit.page().evaluate("() => 'axe' in globalThis"))) {
            visit.page().evaluate(LIBRARY);
        }
        return visit.ask(RUN);
    }

    private static String library() {
        try {
            return Files.readString(NodePackages.FOLDER.resolve("axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
