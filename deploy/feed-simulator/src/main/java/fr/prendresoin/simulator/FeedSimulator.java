package fr.prendresoin.simulator;

import fr.prendresoin.simulator.api.ApiServer;
import fr.prendresoin.simulator.feed.Churn;
import fr.prendresoin.simulator.feed.Feed;
import fr.prendresoin.simulator.feed.Journal;
import fr.prendresoin.simulator.feed.OtherFeed;
import fr.prendresoin.simulator.offer.Generator;
import fr.prendresoin.simulator.offer.OfferWriter;
import fr.prendresoin.simulator.reference.Geography;
import fr.prendresoin.simulator.reference.Jobs;
import fr.prendresoin.simulator.reference.Tables;
import fr.prendresoin.simulator.text.Writer;
import java.net.URI;
import java.time.Clock;

/// A running simulator.
public final class FeedSimulator implements AutoCloseable {

    /// The exit code of what would be refused again, however often it were started.
    private static final int REFUSED = 2;

    private final Settings settings;
    private final Journal journal;
    private final Churn churn;
    private final ApiServer server;

    private FeedSimulator(Settings settings, Journal journal, Churn churn, ApiServer server) {
        this.settings = settings;
        this.journal = journal;
        this.churn = churn;
        this.server = server;
    }

    /// Draws the feed, replays its journal and answers.
    public static FeedSimulator start(Settings settings) {
        var clock = Clock.systemUTC();
        var geography = Geography.load();
        var jobs = Jobs.load();
        var tables = Tables.load();
        var writer = new Writer();
        var data = settings.data();
        var journal = data == null
                ? Journal.forgetful(settings.reference())
                : Journal.in(data, settings.seed(), settings.offers(), settings.reference());
        var generator = new Generator(settings.seed(), settings.offers(), journal.reference(), geography, jobs, writer);
        var feed = new Feed(generator, geography, jobs, journal);
        var server = new ApiServer(
                settings, feed, new OfferWriter(settings.seed(), tables, writer), geography, jobs, tables, clock);
        server.start();
        return new FeedSimulator(
                settings, journal, Churn.start(feed, settings.seed(), settings.churn(), clock), server);
    }

    /// The base address: tokens, API and control are below it.
    public URI uri() {
        return URI.create("http://" + settings.host() + ":" + port());
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        churn.close();
        server.close();
        journal.close();
    }

    static void main(String[] arguments) throws InterruptedException {
        // By name, so that a service that embeds the simulator in its tests keeps its own logging.
        System.setProperty("logback.configurationFile", "feed-simulator-logback.xml");
        FeedSimulator simulator;
        try {
            simulator = start(Settings.from(arguments, System.getenv()));
        } catch (OtherFeed | IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.exit(REFUSED);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
        System.out.println("READY " + simulator.uri());
        Thread.currentThread().join();
    }
}
