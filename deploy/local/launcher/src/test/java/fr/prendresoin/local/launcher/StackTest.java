package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.prendresoin.local.launcher.Readiness.ReadyLine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    @TempDir
    Path root;

    private final Ports ports = Ports.free();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private Path journal;
    private Stack stack;

    @BeforeEach
    void build() throws IOException {
        journal = root.resolve("journal");
        Path target = Files.createDirectories(root.resolve("echo/target"));
        Files.createFile(target.resolve("echo-SNAPSHOT.jar"));
        Files.writeString(target.resolve("classpath"), System.getProperty("java.class.path"));
        stack = stack();
    }

    @AfterEach
    void stop() {
        stack.stop();
    }

    private Stack stack() {
        StartOrder order = new StartOrder(List.of(
                echo("search-service", "{search-service}").after("kafka").made(),
                echo("kafka", "{kafka}").made(),
                echo("gateway", "fail").made(),
                echo("opensearch", "refuse").made()));
        return new Stack(root, data(), ports, order).tell(messages::add);
    }

    private Path data() {
        return root.resolve("data");
    }

    private Component.Description echo(String name, String port) {
        return Component.of(name, "echo", Echo.class.getName(), new ReadyLine())
                .with(journal.toString(), name, port)
                .jvm("-Xmx32m", Components.QUICK_START);
    }

    @Test
    void componentsStartAfterWhatTheyNeedAndStopBeforeIt() throws IOException {
        stack.environment("kafka", "GREETING", "hello");
        stack.start("search-service");
        stack.awaitReady();

        assertThat(stack.status()).extracting(Status::name).containsExactly("kafka", "search-service");
        assertThat(stack.status()).allMatch(component -> component.state() == State.READY);
        assertThat(Files.readString(data().resolve("logs/kafka.log"))).contains("READY hello");

        stack.stop();

        assertThat(Files.readAllLines(journal))
                .containsExactly("start kafka", "start search-service", "stop search-service", "stop kafka");
        assertThat(stack.status()).allMatch(component -> component.state() == State.STOPPED && component.pid() == 0);
    }

    @Test
    void aKilledComponentIsStartedAgainWithAMessage() {
        stack.start("kafka");
        stack.awaitReady();
        long before = stack.status().getFirst().pid();

        stack.kill("kafka");
        assertThat(stack.status().getFirst().state()).isEqualTo(State.CRASHED);
        stack.awaitReady("kafka");

        assertThat(stack.status().getFirst().pid()).isNotEqualTo(before);
        assertThat(stack.status().getFirst().starts()).isEqualTo(2);
        assertThat(messages).anyMatch(message -> message.startsWith("kafka ended unexpectedly, starting it again"));
    }

    @Test
    void aStoppedComponentStaysDownUntilItIsStarted() throws IOException {
        stack.start("kafka");
        stack.awaitReady();

        stack.stop("kafka");
        assertThat(Ports.isFree(stack.port("kafka"))).isTrue();
        stack.start("kafka");
        stack.awaitReady("kafka");
        stack.restart("kafka");

        assertThat(Files.readAllLines(journal))
                .containsExactly("start kafka", "stop kafka", "start kafka", "stop kafka", "start kafka");
        assertThat(messages).isEmpty();
    }

    @Test
    void aComponentThatCannotStartIsGivenUpWithItsLastLines() {
        stack.start("gateway");

        await().until(() -> stack.status().getFirst().state() == State.FAILED);
        assertThat(messages.getLast())
                .contains("gateway ended unexpectedly 3 times before it was ready", "it cannot work");
        assertThatThrownBy(() -> stack.awaitReady("gateway")).hasMessageContaining("gateway is not ready but FAILED");
    }

    @Test
    void whatRefusesToStartIsNotAskedAgain() throws IOException {
        stack.start("opensearch");

        await().until(() -> stack.status().getFirst().state() == State.FAILED);
        assertThat(messages).containsExactly("opensearch refuses to start:\n  it must not work");
        assertThat(Files.readAllLines(journal)).containsExactly("start opensearch");
    }

    @Test
    void aSlowStartIsRemarkedUponWithWhatItWaitsFor() {
        stack.environment("kafka", "SLOW", "yes").remarkAfter(Duration.ofMillis(1));

        stack.start("kafka");

        await().until(() -> !messages.isEmpty());
        await().until(() -> stack.status().getFirst().state() == State.STARTING);
        assertThat(messages.getFirst())
                .startsWith("kafka is not ready after 0 s. It waits for a line that begins with READY.");
    }

    @Test
    void aComponentWhoseJarIsBeingBuiltIsStartedWhenItIsThere() throws IOException {
        Path jar = root.resolve("echo/target/echo-SNAPSHOT.jar");
        Files.delete(jar);

        stack.start("kafka");
        await().until(() -> !messages.isEmpty());
        Files.createFile(jar);
        stack.awaitReady();

        assertThat(messages.getFirst()).startsWith("kafka could not be started (kafka is not built");
    }

    @Test
    void aRegisterThatCannotBeWrittenDoesNotEndTheSupervision() throws IOException {
        stack.start("kafka");
        stack.awaitReady();
        Path register = Home.processesOf(data());
        Files.delete(register);
        Files.createDirectories(register.resolve("in the way"));

        stack.kill("kafka");
        stack.awaitReady("kafka");

        assertThat(stack.status().getFirst().starts()).isEqualTo(2);
        assertThat(data().toFile().list()).noneMatch(name -> name.endsWith(".next"));
    }

    @Test
    void aTakenPortIsNamedWithTheWayToChangeIt() throws IOException {
        try (ServerSocket other = new ServerSocket(ports.of("kafka"), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> stack.start("search-service"))
                    .hasMessage("Port " + other.getLocalPort() + " of kafka is taken by another program."
                            + " Choose another one: PRENDRESOIN_PORT_KAFKA=<port>");
        }
        assertThat(journal).doesNotExist();
    }

    @Test
    void whatAnEarlierLauncherLeftBehindIsEndedFirst() throws IOException {
        Process left = new ProcessBuilder("sleep", "600").start();
        new ProcessRegister(Home.processesOf(data())).add("kafka", left.toHandle());

        stack.start("kafka");
        stack.awaitReady();

        assertThat(left.isAlive()).isFalse();
        assertThat(messages).containsExactly("Ended what an earlier start had left behind: kafka");
    }

    @Test
    void aProcessThatOnlyHasTheNumberOfAnEarlierOneIsLeftAlone() throws IOException {
        Process other = new ProcessBuilder("sleep", "600").start();
        Folders.write(Home.processesOf(data()), List.of("kafka " + other.pid() + " 12345"));

        stack.start("kafka");
        stack.awaitReady();

        assertThat(other.isAlive()).isTrue();
        other.destroy();
    }
}
