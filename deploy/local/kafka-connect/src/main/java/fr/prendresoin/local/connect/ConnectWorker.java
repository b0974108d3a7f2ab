package fr.prendresoin.local.connect;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;

/**
 * Runs a distributed worker until the process is stopped: {@code ConnectWorker <port> <bootstrap servers>}.
 * Everything it remembers is in Kafka. Prints {@code READY <url>} once it answers for its connectors.
 */
public final class ConnectWorker {

    private static final Duration POLL = Duration.ofMillis(100);

    private ConnectWorker() {}

    public static void main(String[] args) throws InterruptedException {
        if (args.length != 2) {
            System.err.println("Usage: ConnectWorker <port> <bootstrap servers>");
            System.exit(2);
        }
        URI address = URI.create("http://127.0.0.1:" + args[0]);
        Connect<?> connect = new ConnectDistributed().startConnect(settings(address, args[1]));
        awaitReady(address.resolve("/connectors"));
        System.out.println("READY " + address);
        connect.awaitStop();
    }

    private static Map<String, String> settings(URI address, String bootstrapServers) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "bootstrap.servers", bootstrapServers,
                "group.id", "connect",
                "listeners", address.toString(),
                "rest.advertised.host.name", "127.0.0.1",
                "plugin.discovery", "service_load",
                "connector.client.config.override.policy", "All",
                "key.converter", "org.apache.kafka.connect.storage.StringConverter",
                "value.converter", "org.apache.kafka.connect.storage.StringConverter",
                "header.converter", "org.apache.kafka.connect.storage.StringConverter"));
        // Addresses and secrets stay out of the connectors' files: they name environment variables.
        settings.putAll(Map.of(
                "config.providers", "env",
                "config.providers.env.class", "org.apache.kafka.common.config.provider.EnvVarConfigProvider"));
        for (String storage : new String[] {"config", "offset", "status"}) {
            settings.put(storage + ".storage.replication.factor", "1");
            settings.put(storage + ".storage.topic", "connect." + storage + (storage.equals("status") ? "" : "s"));
        }
        settings.putAll(Map.of(
                "offset.storage.partitions", "1",
                "status.storage.partitions", "1",
                "offset.flush.interval.ms", "1000",
                // A killed worker's place is free after this time, and only then given to the next one.
                "session.timeout.ms", "6000",
                "heartbeat.interval.ms", "2000",
                // Alone in its group, it has nobody to wait for: by default a restart costs five minutes.
                "scheduled.rebalance.max.delay.ms", "0"));
        return settings;
    }

    private static void awaitReady(URI connectors) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(connectors)
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                Thread.sleep(POLL);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
