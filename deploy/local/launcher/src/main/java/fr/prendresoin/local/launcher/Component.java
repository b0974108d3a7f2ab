package fr.prendresoin.local.launcher;

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

    static Component of(String name, String module, String mainClass, Readiness readiness) {
        return new Component(
                name, module, mainClass, List.of(), List.of(), Map.of(), List.of(), readiness, List.of(), List.of());
    }

    Component with(String... moreArguments) {
        return new Component(
                name,
                module,
                mainClass,
                joined(arguments, moreArguments),
                jvm,
                environment,
                morePorts,
                readiness,
                after,
                beside);
    }

    Component jvm(String... flags) {
        return new Component(
                name,
                module,
                mainClass,
                arguments,
                joined(jvm, flags),
                environment,
                morePorts,
                readiness,
                after,
                beside);
    }

    Component environment(Map<String, String> variables) {
        return new Component(name, module, mainClass, arguments, jvm, variables, morePorts, readiness, after, beside);
    }

    Component alsoListensOn(String... ports) {
        return new Component(
                name,
                module,
                mainClass,
                arguments,
                jvm,
                environment,
                joined(morePorts, ports),
                readiness,
                after,
                beside);
    }

    Component after(String... components) {
        return new Component(
                name,
                module,
                mainClass,
                arguments,
                jvm,
                environment,
                morePorts,
                readiness,
                joined(after, components),
                beside);
    }

    Component beside(String... components) {
        return new Component(
                name,
                module,
                mainClass,
                arguments,
                jvm,
                environment,
                morePorts,
                readiness,
                after,
                joined(beside, components));
    }

    boolean isService() {
        return readiness instanceof Readiness.HttpOk;
    }

    List<String> ports() {
        return Stream.concat(Stream.of(name), morePorts.stream()).toList();
    }

    private static List<String> joined(List<String> first, String... then) {
        return Stream.concat(first.stream(), Stream.of(then)).toList();
    }
}
