package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** The port of each listener by name, as in {@code deploy/local/ports.properties}. */
public final class Ports {

    private static final String FILE = "deploy/local/ports.properties";
    /** Below the range from which systems take the ports of outgoing connections. */
    private static final int LOWEST_FREE = 20_000;

    private static final int HIGHEST_FREE = 32_000;

    private final Map<String, Integer> byName;

    private Ports(Map<String, Integer> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** The declared ports, each overridden by {@code PRENDRESOIN_PORT_<NAME>}. */
    public static Ports declared() {
        return declared(ProjectRoot.find().resolve(FILE), System.getenv());
    }

    static Ports declared(Path file, Map<String, String> environment) {
        Map<String, Integer> ports = new HashMap<>();
        names(file).forEach((name, port) -> {
            String override = environment.get(variable(name));
            ports.put(name, override == null ? number(file + ", " + name, port) : number(variable(name), override));
        });
        return new Ports(ports);
    }

    /** The declared names with ports that nobody listens on, for a stack beside others. */
    public static Ports free() {
        Map<String, Integer> ports = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        names(ProjectRoot.find().resolve(FILE)).keySet().forEach(name -> ports.put(name, freePort(taken)));
        return new Ports(ports);
    }

    private static Map<String, String> names(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new LauncherException("The ports cannot be read from " + file + ": " + e.getMessage(), e);
        }
        Map<String, String> names = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> names.put(name, properties.getProperty(name)));
        return names;
    }

    private static int number(String where, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with its place.
        }
        throw new LauncherException(where + " is \"" + text + "\": a port is a number from 1 to 65535");
    }

    private static int freePort(Set<Integer> taken) {
        for (int attempt = 0; attempt < 1000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
            if (!taken.contains(port) && isFree(port)) {
                taken.add(port);
                return port;
            }
        }
        throw new LauncherException("No free port between " + LOWEST_FREE + " and " + HIGHEST_FREE);
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static String variable(String name) {
        return "PRENDRESOIN_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The port of that name. */
    public int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new LauncherException("No port is declared for " + name + " in " + FILE);
        }
        return port;
    }

    /** Puts the ports in the place of their names: {@code 127.0.0.1:{kafka}}. */
    String fillIn(String text) {
        String filled = text;
        for (Map.Entry<String, Integer> port : byName.entrySet()) {
            filled = filled.replace("{" + port.getKey() + "}", String.valueOf(port.getValue()));
        }
        return filled;
    }
}
