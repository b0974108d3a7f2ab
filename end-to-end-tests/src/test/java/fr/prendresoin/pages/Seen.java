package fr.prendresoin.pages;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a page tells its reader and the robots.
///
/// @param text of its content
/// @param outline its headings, but for those of what is listed, which stands in another order from one visit to the
///     next when several are as good; without numbers, which change too
record Seen(int status, Map<String, String> headers, boolean saysNoindex, String text, List<String> outline) {

    private static final String AWAY = "momentanément";

    static Seen on(Visit visit, Response answer) {
        return new Seen(
                answer.status(),
                answer.headers(),
                visit.page().locator("meta[name=robots][content=noindex]").count() == 1,
                visit.page().locator("main").innerText().replaceAll("(?U)\\s+", " "),
                visit.page().locator("main :is(h1, h2)").allInnerTexts().stream()
                        .map(heading -> heading.replaceAll("(?U)\\s+", " ").replaceAll("\\d+", "0"))
                        .toList());
    }

    /// What is wrong with the page while a service is away.
    ///
    /// @param usual the same page when all is well
    List<String> faultsWithout(String service, SitePage page, Seen usual) {
        List<String> faults = new ArrayList<>(robotsFaults(usual));
        int expected = page.need(service).filter(Need::about).isPresent() ? 503 : page.status();
        if (status != expected) {
            faults.add("%s instead of %s".formatted(status, expected));
        }
        page.need(service)
                .ifPresentOrElse(
                        need -> need.words().stream()
                                .filter(words -> !says(words))
                                .forEach(words -> faults.add("does not say « %s »".formatted(words))),
                        () -> {
                            if (!outline.equals(usual.outline) || (says(AWAY) && !usual.says(AWAY))) {
                                faults.add("is not what it was: " + text);
                            }
                        });
        return faults;
    }

    /// In capitals too: a badge has them.
    private boolean says(String words) {
        return text.toLowerCase(Locale.FRENCH).contains(words.toLowerCase(Locale.FRENCH));
    }

    /// An outage lets no robot list what it did not list, and tells it when to come back.
    private List<String> robotsFaults(Seen usual) {
        List<String> faults = new ArrayList<>();
        boolean noindex = "noindex".equals(headers.get("x-robots-tag"));
        if (noindex != saysNoindex) {
            faults.add("its head and its page tell robots different things");
        }
        if (usual.saysNoindex && !noindex) {
            faults.add("may be listed");
        }
        if (status == 503 && !headers.containsKey("retry-after")) {
            faults.add("does not say when to come back");
        }
        return faults;
    }
}
