package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** How a component tells that it can be used. */
sealed interface Readiness {

    boolean isReady(int port, LogFile log);

    /** What is waited for, and what there is instead, to show when it takes long. */
    String awaited(int port);

    /** It writes a line that begins with READY. */
    record ReadyLine() implements Readiness {
        @Override
        public boolean isReady(int port, LogFile log) {
            return log.hasReadyLine();
        }

        @Override
        public String awaited(int port) {
            return "a line that begins with READY";
        }
    }

    /** It answers 200 at this path. */
    record HttpOk(String path) implements Readiness {

        private static final Duration PATIENCE = Duration.ofSeconds(5);

        @Override
        public boolean isReady(int port, LogFile log) {
            try {
                HttpURLConnection connection = connection(port);
                try {
                    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                } finally {
                    connection.disconnect();
                }
            } catch (IOException notYet) {
                return false;
            }
        }

        @Override
        public String awaited(int port) {
            return "200 from " + address(port) + ", which answers " + answer(port);
        }

        private String answer(int port) {
            try {
                HttpURLConnection connection = connection(port);
                try {
                    int status = connection.getResponseCode();
                    InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
                    return status + (body == null ? "" : " " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
                } finally {
                    connection.disconnect();
                }
            } catch (IOException e) {
                return "nothing (" + e.getMessage() + ")";
            }
        }

        private HttpURLConnection connection(int port) throws IOException {
            HttpURLConnection connection =
                    (HttpURLConnection) address(port).toURL().openConnection();
            connection.setConnectTimeout(Math.toIntExact(PATIENCE.toMillis()));
            connection.setReadTimeout(Math.toIntExact(PATIENCE.toMillis()));
            return connection;
        }

        private URI address(int port) {
            return URI.create("http://127.0.0.1:" + port + path);
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

        @Override
        public String awaited(int port) {
            return "connections on port " + port;
        }
    }
}
