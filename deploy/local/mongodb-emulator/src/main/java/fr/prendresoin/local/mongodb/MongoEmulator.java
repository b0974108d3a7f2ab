package fr.prendresoin.local.mongodb;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A running emulator: one data file (or memory), one listening port, one replica set member. */
public final class MongoEmulator implements AutoCloseable {

    private final String host;
    private final EmulatorBackend backend;
    private final WireServer server;

    private MongoEmulator(String host, EmulatorBackend backend, WireServer server) {
        this.host = host;
        this.backend = backend;
        this.server = server;
    }

    /**
     * Starts on a data file, which it creates if needed.
     *
     * @param dataFile where the data lives, or null to keep it in memory
     * @param port the port to listen on, or 0 for a free one
     */
    public static MongoEmulator start(@Nullable Path dataFile, String host, int port) {
        return start(dataFile, host, port, EmulatorSettings.defaults());
    }

    static MongoEmulator start(@Nullable Path dataFile, String host, int port, EmulatorSettings settings) {
        EmulatorBackend backend = EmulatorBackend.open(dataFile, settings);
        try {
            WireServer server = WireServer.listen(backend, host, port);
            backend.announceAs(host + ":" + server.port());
            return new MongoEmulator(host, backend, server);
        } catch (RuntimeException e) {
            backend.close();
            throw e;
        }
    }

    public int port() {
        return server.port();
    }

    public String uri() {
        return "mongodb://%s:%d/?replicaSet=%s".formatted(host, port(), ReplicaSetIdentity.SET_NAME);
    }

    @Override
    public void close() {
        server.close();
        backend.close();
    }
}
