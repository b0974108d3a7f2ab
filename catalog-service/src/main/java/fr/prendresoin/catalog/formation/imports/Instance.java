package fr.prendresoin.catalog.formation.imports;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The place this process runs at: the same after a restart, another for every process at the same time.
@Component
class Instance {

    private final String name;

    Instance(@Value("${server.port}") int port) {
        this.name = host() + ":" + port;
    }

    String name() {
        return name;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
