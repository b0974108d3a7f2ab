package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Somebody who goes through the site by the keyboard alone: from stop to stop, as the page has them.
record Hands(Visit visit) {

    private static final int MOST_STOPS = 250;

    /// What a stop is called, as far as a reader of the screen would say it.
    private static final String NAME = """
            () => {
              const stop = document.activeElement;
              const label = stop.labels?.[0]?.innerText ?? '';
              return `${label} ${stop.innerText ?? ''} ${stop.getAttribute('aria-label') ?? ''}`.replace(/\\s+/g, ' ').trim();
            }""";

    private static final String TYPE = "() => `${document.activeElement.tagName} ${document.activeElement.type ?? ''}`";

    /// Goes to the link or button of this name, and uses it.
    void follow(String name) {
        reach(name, "A", "BUTTON");
        visit.go(() -> page().keyboard().press("Enter"));
    }

    /// Goes to the field of this name and fills it in.
    void write(String name, String text) {
        reach(name, "INPUT");
        page().keyboard().press("Control+A");
        page().keyboard().type(text);
    }

    /// Goes to the box of this name, and ticks it.
    void tick(String name) {
        reach(name, "INPUT checkbox");
        page().keyboard().press("Space");
    }

    /// Goes to what is folded under this name, and unfolds it.
    void unfold(String name) {
        reach(name, "SUMMARY");
        page().keyboard().press("Enter");
    }

    /// Goes to the first thing to tick or to choose, and chooses it.
    void chooseFirst() {
        reach("", "INPUT radio", "INPUT checkbox");
        page().keyboard().press("Space");
    }

    /// Sends the form of the field that has the focus.
    void send() {
        visit.go(() -> page().keyboard().press("Enter"));
    }

    String heading() {
        return page().locator("h1").innerText();
    }

    String text() {
        return page().locator("main").innerText();
    }

    private void reach(String called, String... kinds) {
        String name = called.replaceAll("(?U)\\s+", " ");
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page().keyboard().press("Tab");
            String type = (String) page().evaluate(TYPE);
            if (isOne(type, kinds) && ((String) page().evaluate(NAME)).contains(name)) {
                return;
            }
        }
        assertThat(false)
                .as("nothing is called « %s » on %s", name, page().url())
                .isTrue();
    }

    private static boolean isOne(String type, String... kinds) {
        for (String kind : kinds) {
            if (type.startsWith(kind)) {
                return true;
            }
        }
        return false;
    }

    private Page page() {
        return visit.page();
    }
}
