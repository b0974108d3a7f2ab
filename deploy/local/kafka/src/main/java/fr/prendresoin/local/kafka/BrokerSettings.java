package fr.prendresoin.local.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Where the one node of the local cluster listens and keeps its data. */
record BrokerSettings(int port, int controllerPort, Path folder) {

    /** Broker and controller in one node; every internal topic has one replica and few partitions. */
    Properties properties() {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "PLAINTEXT",
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", folder.resolve("logs").toString(),
                "auto.create.topics.enable", "false"));
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "4",
                // A platform that was not started for a month goes on where it stopped.
                "offsets.retention.minutes", "43200"));
        properties.putAll(Map.of(
                "group.initial.rebalance.delay.ms", "0",
                // After a kill the node may not register again before its old session has expired.
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500",
                "log.cleaner.dedupe.buffer.size", "16777216",
                "num.network.threads", "2",
                "num.io.threads", "4"));
        return properties;
    }
}
