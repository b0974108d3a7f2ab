package fr.prendresoin.local.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a broker until the process is stopped: {@code KafkaBroker <port> <controller port> <data folder> <topics.yaml>}.
 * Prints {@code READY <bootstrap>} once the declared topics are there.
 */
public final class KafkaBroker {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaBroker.class);

    private KafkaBroker() {}

    public static void main(String[] args) {
        if (args.length != 4) {
            System.err.println("Usage: KafkaBroker <port> <controller port> <data folder> <topics.yaml>");
            System.exit(2);
        }
        try {
            run(args);
        } catch (Exception e) {
            // The broker's own threads would keep the process alive, and nobody would start it again.
            LOG.error("The broker could not start", e);
            System.exit(1);
        }
    }

    private static void run(String[] args) throws IOException, ExecutionException, InterruptedException {
        Path folder = Path.of(args[2]).toAbsolutePath();
        BrokerSettings settings = new BrokerSettings(Integer.parseInt(args[0]), Integer.parseInt(args[1]), folder);
        TopicsFile topics = TopicsFile.read(Path.of(args[3]));

        Properties properties = settings.properties();
        format(folder, properties);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        server.startup();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));

        String bootstrap = "127.0.0.1:" + settings.port();
        ApplyTopics.to(bootstrap, topics.withReplication((short) 1)).forEach(LOG::info);
        System.out.println("READY " + bootstrap);
        server.awaitShutdown();
    }

    private static void format(Path folder, Properties properties) throws IOException {
        Files.createDirectories(folder);
        Path settingsFile = folder.resolve("server.properties");
        try (OutputStream out = Files.newOutputStream(settingsFile)) {
            properties.store(out, "written at every start");
        }
        Path clusterId = folder.resolve("cluster.id");
        if (Files.notExists(clusterId)) {
            Files.writeString(clusterId, Uuid.randomUuid().toString());
        }
        String[] command = {
            "format", "--ignore-formatted", "-t", Files.readString(clusterId), "-c", settingsFile.toString()
        };
        // Its remarks do not belong on stdout, which is kept for the READY line.
        int result = StorageTool.execute(command, new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (result != 0) {
            throw new IOException("the storage in " + folder + " could not be formatted");
        }
    }
}
