package fr.prendresoin.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// Somebody who was never here before opens a page; what the browser does for it is written down.
final class Visit implements AutoCloseable {

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicLong transferred = new AtomicLong();

    private Visit(Chromium chromium, String origin, NewContextOptions options) {
        this.origin = origin;
        context = chromium.browser()
                .newContext(options.setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height()));
        page = context.newPage();
        listen();
    }

    static Visit of(Chromium chromium, String origin) {
        return new Visit(chromium, origin, new NewContextOptions());
    }

    static Visit of(Chromium chromium, String origin, Theme theme) {
        return new Visit(chromium, origin, new NewContextOptions().setColorScheme(theme.scheme()));
    }

    static Visit withoutScript(Chromium chromium, String origin) {
        return new Visit(chromium, origin, new NewContextOptions().setJavaScriptEnabled(false));
    }

    private void listen() {
        page.onRequest(request -> requests.add(request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // That a page tells of an error by its status is not one.
            boolean ofThePage = message.location().startsWith(page.url() + ":");
            if (message.type().equals("error")
                    && !(ofThePage && message.text().startsWith("Failed to load resource"))) {
                complaints.add(message.text());
            }
        });
        CDPSession network = context.newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", this::count);
    }

    private void count(JsonObject finished) {
        transferred.addAndGet(finished.get("encodedDataLength").getAsLong());
    }

    Response open(String path) {
        return Objects.requireNonNull(page.navigate(origin + path));
    }

    /// Waits until the page has loaded whatever it loads of its own accord.
    void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    void on(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
    }

    Page page() {
        return page;
    }

    List<String> ask(Script script) {
        return ask(script.text());
    }

    @SuppressWarnings("unchecked") // whoever writes a script says so
    List<String> ask(String script) {
        return new ArrayList<>((List<String>) page.evaluate(script));
    }

    /// Errors and broken policies.
    List<String> complaints() {
        return complaints;
    }

    List<String> requests() {
        return new ArrayList<>(requests);
    }

    List<String> requestsElsewhere() {
        return requests.stream()
                .filter(url -> !url.startsWith(origin + "/") && !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
    }

    long transferredBytes() {
        return transferred.get();
    }

    @Override
    public void close() {
        context.close();
    }
}
