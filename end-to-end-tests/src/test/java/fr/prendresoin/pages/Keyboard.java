package fr.prendresoin.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Somebody who has no mouse.
final class Keyboard {

    private static final int MOST_STOPS = 120;
    private static final int STEPS = 10;

    private static final String SKIP_LINK = """
            () => {
              const link = document.activeElement;
              const href = link?.getAttribute('href') ?? '';
              const target = href.startsWith('#') && document.getElementById(href.slice(1));
              const main = document.querySelector('main');
              const box = link?.getBoundingClientRect();
              return [
                !target && `the first stop leads nowhere on this page: ${link?.outerHTML.slice(0, 120)}`,
                target && !(main?.contains(target) || target.contains(main)) && `the first stop leads to ${href}`,
                box && (box.width < 2 || box.bottom <= 0) && 'the skip link stays hidden',
              ].filter(Boolean);
            }""";

    private static final String AFTER_SKIPPING = """
            () => {
              const main = document.querySelector('main');
              const reachable = main?.querySelector('a[href], button, input:not([type=hidden]), select, textarea, summary');
              return !reachable || main.contains(document.activeElement)
                ? []
                : [`after the skip link comes ${document.activeElement.outerHTML.slice(0, 120)}`];
            }""";

    private final Visit visit;

    Keyboard(Visit visit) {
        this.visit = visit;
    }

    /// What is wrong with the first stop, which must lead past what is the same on every page.
    List<String> skipLinkFaults() {
        visit.page().keyboard().press("Tab");
        List<String> faults = visit.ask(SKIP_LINK);
        if (!faults.isEmpty()) {
            // Who knows where it leads.
            return faults;
        }
        visit.page().keyboard().press("Enter");
        visit.page().keyboard().press("Tab");
        faults.addAll(visit.ask(AFTER_SKIPPING));
        return faults;
    }

    /// What is wrong with the stops, in the order in which they come. The page writes them down itself: it is asked now
    /// and then only whether there were as many as there were steps.
    List<String> stopFaults() {
        visit.page().evaluate(Script.FOCUS.text());
        List<Map<String, Object>> stops = List.of();
        for (int steps = 0; stops.size() == steps && steps < MOST_STOPS; steps += STEPS) {
            for (int i = 0; i < STEPS; i++) {
                visit.page().keyboard().press("Tab");
            }
            stops = stops();
        }
        List<String> faults = new ArrayList<>();
        for (Map<String, Object> stop : stops) {
            for (String wanted : List.of("inOrder", "inView", "seen")) {
                if (!Boolean.TRUE.equals(stop.get(wanted))) {
                    faults.add("not " + wanted + ": " + stop.get("name"));
                }
            }
        }
        return faults;
    }

    @SuppressWarnings("unchecked") // as the script has it
    private List<Map<String, Object>> stops() {
        return (List<Map<String, Object>>) visit.page().evaluate("() => focusStops()");
    }
}
