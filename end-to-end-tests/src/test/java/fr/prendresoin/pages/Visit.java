package fr.prendresoin.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

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
            if (message.type().equals("error") && !isToldByStatus(message)) {
                complaints.add(message.text());
            }
        });
        CDPSession network = context.newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", this::count);
    }

    /// That a page tells of an error by its status is none, nor that an offer which it asks after is gone.
    private boolean isToldByStatus(ConsoleMessage message) {
        boolean ofThePage = message.location().startsWith(page.url() + ":");
        boolean ofAnOfferGone = message.location().startsWith(origin + "/api/offers/")
                && message.text().contains(" 410 ");
        return message.text().startsWith("Failed to load resource") && (ofThePage || ofAnOfferGone);
    }

    private void count(JsonObject finished) {
        transferred.addAndGet(finished.get("encodedDataLength").getAsLong());
    }

    Response open(String path) {
        return Objects.requireNonNull(page.navigate(origin + path));
    }

    /// Takes a step that leads to another page, and waits until that is there, whatever its address.
    Response go(Runnable step) {
        List<Response> answers = new CopyOnWriteArrayList<>();
        AtomicBoolean there = new AtomicBoolean();
        Consumer<Response> answered = response -> {
            if (response.request().isNavigationRequest()) {
                answers.add(response);
            }
        };
        Consumer<Page> loaded = _ -> there.set(true);
        page.onResponse(answered);
        page.onLoad(loaded);
        try {
            step.run();
            page.waitForCondition(there::get);
        } finally {
            page.offLoad(loaded);
            page.offResponse(answered);
        }
        return answers.getLast();
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

    List<String> ask(String script) {
        return ask(script, List.of());
    }

    @SuppressWarnings("unchecked") // whoever writes a script says so
    List<String> ask(String script, List<?> told) {
        return new ArrayList<>((List<String>) page.evaluate(script, told));
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
