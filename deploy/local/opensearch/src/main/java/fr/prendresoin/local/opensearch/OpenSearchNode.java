package fr.prendresoin.local.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.logging.log4j.LogManager;
import org.opensearch.Version;
import org.opensearch.action.admin.cluster.health.ClusterHealthResponse;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.unit.TimeValue;
import org.opensearch.env.Environment;
import org.opensearch.geo.GeoModulePlugin;
import org.opensearch.index.mapper.MapperExtrasModulePlugin;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.join.ParentJoinModulePlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.painless.PainlessModulePlugin;
import org.opensearch.percolator.PercolatorModulePlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.search.aggregations.matrix.MatrixAggregationModulePlugin;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * Runs a node until the process is stopped: {@code OpenSearchNode <port> <transport port> <data folder>}.
 * Prints {@code READY <url>} once every index that it found on disk can be searched.
 */
public final class OpenSearchNode extends Node {

    private static final String NAME = "local";
    private static final TimeValue RECOVERY = TimeValue.timeValueMinutes(5);

    private static final List<Class<? extends Plugin>> PLUGINS = List.of(
            Netty4ModulePlugin.class,
            CommonAnalysisModulePlugin.class,
            PainlessModulePlugin.class,
            GeoModulePlugin.class,
            MapperExtrasModulePlugin.class,
            ParentJoinModulePlugin.class,
            PercolatorModulePlugin.class,
            ReindexModulePlugin.class,
            MatrixAggregationModulePlugin.class);

    private OpenSearchNode(Environment environment) {
        super(environment, PLUGINS.stream().map(OpenSearchNode::onClassPath).toList(), true);
    }

    public static void main(String[] args) {
        if (args.length != 3) {
            System.err.println("Usage: OpenSearchNode <port> <transport port> <data folder>");
            System.exit(2);
        }
        try {
            run(args);
        } catch (Exception e) {
            // The node's own threads would keep the process alive, and nobody would start it again.
            LogManager.getLogger(OpenSearchNode.class).error("The node could not start", e);
            System.exit(1);
        }
    }

    private static void run(String[] args) throws IOException, NodeValidationException, InterruptedException {
        Path folder = Path.of(args[2]).toAbsolutePath();
        Files.createDirectories(folder.resolve("config"));

        Node node = new OpenSearchNode(InternalSettingsPreparer.prepareEnvironment(
                settings(args[0], args[1], folder), Map.of(), folder.resolve("config"), () -> NAME));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
        node.start();
        // After a kill, HTTP answers before the shards are recovered.
        ClusterHealthResponse health = node.client()
                .admin()
                .cluster()
                .prepareHealth()
                .setWaitForYellowStatus()
                .setWaitForNoInitializingShards(true)
                .setTimeout(RECOVERY)
                .get();
        if (health.isTimedOut()) {
            throw new IllegalStateException(
                    "The indices on disk were not recovered within " + RECOVERY + ": " + health);
        }
        System.out.println("READY http://127.0.0.1:" + args[0]);
        new CountDownLatch(1).await();
    }

    private static Settings settings(String port, String transportPort, Path folder) {
        return Settings.builder()
                .put("cluster.name", "prendresoin-local")
                .put("node.name", NAME)
                .put("path.home", folder.toString())
                .put("path.data", folder.resolve("data").toString())
                .put("path.logs", folder.resolve("logs").toString())
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", transportPort)
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("discovery.type", "single-node")
                .put("action.auto_create_index", false)
                // A laptop's disk is often 90 % full: that is no reason to refuse writes.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static PluginInfo onClassPath(Class<? extends Plugin> plugin) {
        String name = plugin.getName();
        return new PluginInfo(
                name, "part of the class path", "NA", Version.CURRENT, "21", name, null, List.of(), false);
    }

    private static void close(Node node) {
        try {
            node.close();
        } catch (IOException e) {
            LogManager.getLogger(OpenSearchNode.class).error("The node did not close cleanly", e);
        }
        // Its own hook would run beside this one and lose the last lines.
        LogManager.shutdown();
    }
}
