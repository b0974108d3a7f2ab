package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TailTest {

    @TempDir
    Path folder;

    @Test
    void aLineIsReadOnceAndWhole() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "un\ndeux\nété\nqua");
        Tail tail = Tail.ofLast(2, log);

        assertThat(tail.read()).containsExactly("deux", "été");
        Files.writeString(log, "tre\n", StandardOpenOption.APPEND);
        assertThat(tail.read()).containsExactly("quatre");
        assertThat(tail.read()).isEmpty();
    }

    @Test
    void aNewFileInItsPlaceIsReadFromItsBeginning() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "a long first line\n");
        Tail tail = new Tail(log, 0);
        tail.read();

        Files.writeString(log, "new\n");

        assertThat(tail.read()).containsExactly("new");
        assertThat(new Tail(folder.resolve("absent"), 0).read()).isEmpty();
    }
}
