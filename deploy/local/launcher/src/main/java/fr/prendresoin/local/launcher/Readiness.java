package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** How a component tells that it can be used. */
sealed interface Readiness {

    boolean isReady(int port, LogFile log);

    /** It writes a line that begins with READY. */
    record ReadyLine() implements Readiness {
        @Override
        public boolean isReady(int port, LogFile log) {
            return log.hasReadyLine();
        }
    }

    /** It answers 200 at this path. */
    record HttpOk(String path) implements Readiness {

        private static final Duration PATIENCE = Duration.ofSeconds(5);

        @Override
        public boolean isReady(int port, LogFile log) {
            try {
                URI address = URI.create("http://127.0.0.1:" + port + path);
                HttpURLConnection connection =
                        (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(Math.toIntExact(PATIENCE.toMillis()));
                connection.setReadTimeout(Math.toIntExact(PATIENCE.toMillis()));
                try {
                    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                } finally {
                    connection.disconnect();
                }
            } catch (IOException notYet) {
                return false;
            }
        }
    }

    /** It accepts connections. */
    record Listening() implements Readiness {
        @Override
        public boolean isReady(int port, LogFile log) {
            try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return connection.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        }
    }
}
