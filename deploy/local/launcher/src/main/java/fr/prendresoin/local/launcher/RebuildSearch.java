package fr.prendresoin.local.launcher;

import java.util.List;
import java.util.Map;

/** Has search-service build its index again from the topics. */
final class RebuildSearch {

    int run(List<String> arguments) throws InterruptedException {
        boolean force = arguments.equals(List.of("search", "--force"));
        if (!force && !arguments.equals(List.of("search"))) {
            throw new LauncherException("Usage: ./prendresoin rebuild search [--force]");
        }
        System.out.println("Rebuilding the search index, searches go on meanwhile…");
        Map<String, Object> answer =
                new Operation("search-service", "/ops/search/rebuilds").run(force ? "?force=true" : "", "{}");
        answer.forEach((name, value) -> System.out.printf("  %-12s %s%n", name, value));
        return Json.text(answer, "status").orElse("").equals("done") ? 0 : 1;
    }
}
