package fr.prendresoin.local.launcher;

import java.util.List;
import java.util.Map;

/** Has search-service build its indexes again from the topics, one after the other. */
final class RebuildSearch {

    private static final List<String> KINDS =
            List.of("offers", "formations", "metiers", "diplomas", "contents", "events");

    int run(List<String> arguments) throws InterruptedException {
        boolean force = arguments.equals(List.of("search", "--force"));
        if (!force && !arguments.equals(List.of("search"))) {
            throw new LauncherException("Usage: ./prendresoin rebuild search [--force]");
        }
        System.out.println("Rebuilding the search indexes, searches go on meanwhile…");
        for (String kind : KINDS) {
            Map<String, Object> answer = new Operation("search-service", "/ops/search/rebuilds")
                    .run("?kind=" + kind + "&force=" + force, "{}");
            answer.forEach((name, value) -> System.out.printf("  %-12s %s%n", name, value));
            if (!Json.text(answer, "status").orElse("").equals("done")) {
                return 1;
            }
        }
        return 0;
    }
}
