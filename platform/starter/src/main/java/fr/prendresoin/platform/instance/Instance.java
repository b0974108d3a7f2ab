package fr.prendresoin.platform.instance;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// The place that a process runs at: the same after a restart, another for every process at the same time.
///
/// @param name such as `host-1:18101`
public record Instance(String name) {

    static Instance at(int port) {
        return new Instance(host() + ":" + port);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
