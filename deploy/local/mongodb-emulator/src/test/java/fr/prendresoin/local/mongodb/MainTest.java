package fr.prendresoin.local.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void saysReadyOnceAndEndsCleanlyWhenAsked() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.start(folder)) {
            try (MongoClient client = MongoClients.create(emulator.uri())) {
                client.getDatabase("shop").getCollection("orders").insertOne(new Document("_id", 1));
            }
            EmulatorProcess.Ending ending = emulator.end();
            assertThat(ending.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(ending.output()).isEmpty();
        }
        try (EmulatorProcess emulator = EmulatorProcess.start(folder);
                MongoClient client = MongoClients.create(emulator.uri())) {
            assertThat(client.getDatabase("shop").getCollection("orders").countDocuments())
                    .isEqualTo(1);
        }
    }
}
