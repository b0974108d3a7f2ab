package fr.prendresoin.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line to a server that a test can cut and mend, without harm to others who use the same server.
public final class CuttableLine {

    private final URI server;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public CuttableLine(String server) {
        this.server = URI.create(server);
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + entrance.getLocalPort();
    }

    public void cut() {
        cut = true;
        open.forEach(CuttableLine::close);
        open.clear();
    }

    public void mend() {
        cut = false;
    }

    private void accept() {
        while (true) {
            try {
                Socket caller = entrance.accept();
                if (cut) {
                    close(caller);
                } else {
                    connect(caller);
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        var called = new Socket();
        called.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        open.add(caller);
        open.add(called);
        Thread.ofVirtual().start(() -> copy(caller, called));
        Thread.ofVirtual().start(() -> copy(called, caller));
    }

    private void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // Cut, or hung up: both ends hear of it by the closing.
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
