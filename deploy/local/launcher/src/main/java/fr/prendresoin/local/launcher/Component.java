package fr.prendresoin.local.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A process of the platform. Arguments and environment may hold {@code {name of a port}}, {@code {data}} (the
 * component's own folder) and {@code {root}} (the project's).
 *
 * @param name its first port bears it too
 * @param module the folder of the Maven module
 * @param morePorts what it listens on besides
 * @param after components that must be ready before it starts
 * @param beside components that must run too, or it never becomes ready or is of no use
 */
record Component(
        String name,
        String module,
        String mainClass,
        List<String> arguments,
        List<String> jvm,
        Map<String, String> environment,
        List<String> morePorts,
        Readiness readiness,
        List<String> after,
        List<String> beside) {

    static Description of(String name, String module, String mainClass, Readiness readiness) {
        return new Description(name, module, mainClass, readiness);
    }

    boolean isService() {
        return readiness instanceof Readiness.HttpOk;
    }

    List<String> ports() {
        return Stream.concat(Stream.of(name), morePorts.stream()).toList();
    }

    /** A component in the making; each call adds to what was said before, but for the environment. */
    static final class Description {

        private final String name;
        private final String module;
        private final String mainClass;
        private final Readiness readiness;
        private final List<String> arguments = new ArrayList<>();
        private final List<String> jvm = new ArrayList<>();
        private Map<String, String> environment = Map.of();
        private final List<String> morePorts = new ArrayList<>();
        private final List<String> after = new ArrayList<>();
        private final List<String> beside = new ArrayList<>();

        private Description(String name, String module, String mainClass, Readiness readiness) {
            this.name = name;
            this.module = module;
            this.mainClass = mainClass;
            this.readiness = readiness;
        }

        Description with(String... moreArguments) {
            return added(arguments, moreArguments);
        }

        Description jvm(String... flags) {
            return added(jvm, flags);
        }

        /** In place of those that were given before. */
        Description environment(Map<String, String> variables) {
            environment = Map.copyOf(variables);
            return this;
        }

        Description alsoListensOn(String... ports) {
            return added(morePorts, ports);
        }

        Description after(String... components) {
            return added(after, components);
        }

        Description beside(String... components) {
            return added(beside, components);
        }

        Component made() {
            return new Component(
                    name,
                    module,
                    mainClass,
                    List.copyOf(arguments),
                    List.copyOf(jvm),
                    environment,
                    List.copyOf(morePorts),
                    readiness,
                    List.copyOf(after),
                    List.copyOf(beside));
        }

        private Description added(List<String> to, String... more) {
            to.addAll(List.of(more));
            return this;
        }
    }
}
