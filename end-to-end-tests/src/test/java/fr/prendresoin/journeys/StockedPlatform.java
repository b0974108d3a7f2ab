package fr.prendresoin.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;

/// A platform whose offers and courses can be searched: one for all the tests that ask for it, from the first of them
/// to the last. One offer and one course were withdrawn there.
public final class StockedPlatform implements AutoCloseable {

    /// Where the pages of a partner are, on which offers may be shown.
    public static final String PARTNER = "http://mairie.localhost";

    private static final int OFFERS = 6_000;
    private static final Path DATA = Path.of("target", "stocked");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LocalPlatform platform;
    private final String courses;
    private final Person operator;
    private final String withdrawnOffer;
    private final String withdrawnCourse;

    private StockedPlatform() {
        platform = new LocalPlatform(DATA, OFFERS);
        try {
            String run = platform.startCompleteRun();
            String whole = platform.courses().wholeFile();
            JsonNode report = takeIn(whole);
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> platform.site().total("/api/formations")
                            == report.get("published").asLong());
            await().atMost(PATIENCE).ignoreExceptions().until(() -> isSearchable(run));
            // What is around every town is counted at the first question, for longer than a visitor may wait.
            await().atMost(PATIENCE)
                    .until(() -> platform.ask("/metiers/aide-soignant/lyon-69").statusCode() == 200);
            operator = platform.operator();
            withdrawnOffer = first("/api/offers?metier=auxiliaire-puericulture");
            refuse(withdrawnOffer);
            withdrawnCourse = first("/api/formations?metier=infirmier");
            courses = Courses.without(withdrawnCourse, whole);
            takeIn(courses);
            awaitGone("/api/formations/" + withdrawnCourse);
        } catch (RuntimeException | Error e) {
            platform.close();
            throw e;
        }
    }

    /// Lets a test class ask for the platform by a parameter.
    public static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == StockedPlatform.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(StockedPlatform.class))
                    .computeIfAbsent(StockedPlatform.class, _ -> new StockedPlatform());
        }
    }

    /// Where a browser finds it.
    public String address() {
        return "http://localhost:" + platform.port("gateway");
    }

    /// What the interface answers there.
    public JsonNode see(String path) {
        return platform.site().see(path);
    }

    /// The id of an offer.
    public String offer() {
        return first("/api/offers?metier=aide-soignant");
    }

    public String withdrawnOffer() {
        return withdrawnOffer;
    }

    /// The id of a course.
    public String course() {
        return first("/api/formations?metier=aide-soignant");
    }

    public String withdrawnCourse() {
        return withdrawnCourse;
    }

    private String first(String list) {
        return see(list).at("/items/0/id").asString();
    }

    /// An operator refuses an offer for good; returns when nobody is shown it any more.
    public void refuse(String offer) {
        String resolution = "/api/ops/offers/reports/" + offer + "/resolution";
        Calls.read(operator.decide(resolution, "{\"outcome\":\"refused\",\"note\":\"Demande de l’argent.\"}"));
        awaitGone("/api/offers/" + offer);
    }

    private void awaitGone(String path) {
        await().atMost(PATIENCE).until(() -> platform.ask(path).statusCode() == 410);
    }

    /// Does without a component for a while.
    public void without(String component, Runnable meanwhile) {
        platform.without(component, meanwhile);
    }

    LocalPlatform platform() {
        return platform;
    }

    /// The file of courses that it has taken in.
    String courses() {
        return courses;
    }

    private JsonNode takeIn(String file) {
        JsonNode report = platform.courses().takeIn(file);
        assertThat(report.get("status").asString()).as(report.toString()).isEqualTo("done");
        return report;
    }

    private boolean isSearchable(String run) {
        JsonNode books = platform.run(run);
        return !books.get("status").asString().equals("running")
                && books.get("pending").asLong() == 0
                && platform.site().total("/api/offers")
                        == books.get("published").asLong();
    }

    @Override
    public void close() {
        platform.close();
    }
}
