package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A component for tests: notes its life in a file and listens on a port, or thinks without end, or ends at once. */
final class Echo {

    private Echo() {}

    public static void main(String[] args) throws IOException {
        Path journal = Path.of(args[0]);
        String name = args[1];
        note(journal, "start " + name);
        if (args[2].equals("fail")) {
            System.out.println("it cannot work");
            System.exit(1);
        }
        if (args[2].equals("refuse")) {
            System.out.println("it must not work");
            System.exit(2);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> note(journal, "stop " + name)));
        try (ServerSocket server = new ServerSocket(Integer.parseInt(args[2]), 1, InetAddress.getLoopbackAddress())) {
            System.out.println(System.getenv("SLOW") == null ? "READY " + System.getenv("GREETING") : "thinking");
            while (true) {
                server.accept().close();
            }
        }
    }

    private static void note(Path journal, String line) {
        try {
            Files.writeString(journal, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
