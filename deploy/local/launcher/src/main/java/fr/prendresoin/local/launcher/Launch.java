package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Turns a component into a process. */
final class Launch {

    private final Path root;
    private final Path data;
    private final Ports ports;
    private final Map<String, Map<String, String>> environment = new HashMap<>();
    private final Map<String, List<String>> flags = new HashMap<>();

    Launch(Path root, Path data, Ports ports) {
        this.root = root;
        this.data = data.toAbsolutePath();
        this.ports = ports;
    }

    void setEnvironment(String component, String name, String value) {
        environment.computeIfAbsent(component, absent -> new HashMap<>()).put(name, value);
    }

    void addFlags(String component, List<String> more) {
        flags.computeIfAbsent(component, absent -> new ArrayList<>()).addAll(more);
    }

    /** Stands in the command line of every process of this stack. */
    String mark() {
        return "-Dprendresoin.data=" + data + "/";
    }

    Process start(Component component, LogFile log) {
        Path folder = data.resolve(component.name());
        try {
            Files.createDirectories(folder);
            log.newStart();
            ProcessBuilder builder = new ProcessBuilder(command(component, folder))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.path().toFile()));
            builder.environment().putAll(environment(component, folder, builder.environment()));
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(component.name() + " could not be started", e);
        }
    }

    List<String> command(Component component, Path folder) {
        List<String> command = new ArrayList<>(Guardian.ownSession());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", mark()));
        command.addAll(component.jvm());
        List<String> more = moreFlags(component.name());
        command.addAll(more);
        if (more.stream().noneMatch(flag -> flag.startsWith("-XX:AOT"))) {
            command.addAll(cache(component).flagsToUse());
        }
        command.addAll(List.of("-cp", classPath(component), component.mainClass()));
        component.arguments().forEach(argument -> command.add(fillIn(argument, folder)));
        return command;
    }

    /** What the program asks for, then what the person does: PRENDRESOIN_JVM_SEARCH_SERVICE=-Xmx1g, for instance. */
    private List<String> moreFlags(String component) {
        List<String> more = new ArrayList<>(flags.getOrDefault(component, List.of()));
        String variable =
                "PRENDRESOIN_JVM_" + component.toUpperCase(Locale.ROOT).replace('-', '_');
        String given = System.getenv(variable);
        if (given != null && !given.isBlank()) {
            more.addAll(List.of(given.strip().split("\\s+", -1)));
        }
        return more;
    }

    Map<String, String> environment(Component component, Path folder, Map<String, String> inherited) {
        Map<String, String> variables = new HashMap<>(Components.feed(inherited));
        variables.putAll(Components.identity(inherited));
        variables.putAll(Components.addresses());
        variables.putAll(component.environment());
        variables.putAll(environment.getOrDefault(component.name(), Collections.emptyMap()));
        variables.replaceAll((name, value) -> fillIn(value, folder));
        return variables;
    }

    private String classPath(Component component) {
        Path jar = jar(component);
        try {
            return jar + ":" + Files.readString(jar.resolveSibling("classpath")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AotCache cache(Component component) {
        Path jar = jar(component);
        List<Path> ofProject = Stream.of(classPath(component).split(":", -1))
                .map(Path::of)
                .filter(entry -> entry.startsWith(root))
                .toList();
        return new AotCache(jar.resolveSibling(component.name() + ".aot"), ofProject);
    }

    private Path jar(Component component) {
        Path target = root.resolve(component.module()).resolve("target");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "*-SNAPSHOT.jar")) {
            Iterator<Path> found = jars.iterator();
            if (found.hasNext()) {
                return found.next();
            }
        } catch (NoSuchFileException notBuilt) {
            // Told below.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new LauncherException(component.name() + " is not built: run mvn -DskipTests package");
    }

    private String fillIn(String argument, Path folder) {
        return ports.fillIn(argument).replace("{data}", folder.toString()).replace("{root}", root.toString());
    }
}
