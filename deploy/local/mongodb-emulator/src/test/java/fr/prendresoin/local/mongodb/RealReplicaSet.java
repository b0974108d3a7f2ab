package fr.prendresoin.local.mongodb;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The replica set at {@code MONGODB_URI}, else one in a container, else none. Looked for once. */
final class RealReplicaSet {

    /** That of docker-compose.yml. */
    private static final String IMAGE = "mongo:8.0";

    private static final @Nullable String URI = find();

    private RealReplicaSet() {}

    static @Nullable String uri() {
        return URI;
    }

    private static @Nullable String find() {
        String given = System.getenv("MONGODB_URI");
        if (given != null && !given.isBlank()) {
            return given;
        }
        return DockerClientFactory.instance().isDockerAvailable() ? startContainer() : null;
    }

    @SuppressWarnings("resource") // Testcontainers removes it when this JVM ends
    private static String startContainer() {
        MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        return container.getReplicaSetUrl();
    }
}
