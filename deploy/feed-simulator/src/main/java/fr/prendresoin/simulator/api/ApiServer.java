package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.Settings;
import fr.prendresoin.simulator.feed.Feed;
import fr.prendresoin.simulator.offer.OfferWriter;
import fr.prendresoin.simulator.reference.Geography;
import fr.prendresoin.simulator.reference.Jobs;
import fr.prendresoin.simulator.reference.Tables;
import java.time.Clock;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The HTTP server of the simulator.
public final class ApiServer implements AutoCloseable {

    private static final int PLATFORM_THREADS = 8;

    private final Server server;
    private final ServerConnector connector;

    public ApiServer(
            Settings settings,
            Feed feed,
            OfferWriter writer,
            Geography geography,
            Jobs jobs,
            Tables tables,
            Clock clock) {
        var json = new Json(writer);
        var faults = new Faults();
        var tokens = new Tokens(clock);
        var limiter = new RateLimiter(settings.rateLimit(), System::nanoTime);
        var requests = new SearchRequest(new Filters(geography, tables, writer), clock);
        var routes = new Routes(
                new TokenEndpoint(tokens, settings.clientId(), settings.clientSecret()),
                new OfferEndpoints(feed, requests, json, faults),
                new ReferenceEndpoint(tables, geography),
                new CourseEndpoint(settings.courses(), settings.seed(), geography, clock),
                new ControlEndpoints(feed, json, faults, tokens, limiter, jobs, geography, clock),
                tokens,
                limiter,
                faults);
        var threads = new QueuedThreadPool(PLATFORM_THREADS);
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        threads.setDaemon(true);
        server = new Server(threads);
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setUriCompliance(UriCompliance.RFC3986);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        server.addConnector(connector);
        server.setHandler(routes);
    }

    /// Fails when the port is taken.
    public void start() {
        LifeCycle.start(server);
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }
}
