package fr.prendresoin.local.launcher;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/** Which components a start involves, each one after those that it needs. */
final class StartOrder {

    private final Map<String, Component> byName = new LinkedHashMap<>();

    StartOrder(List<Component> components) {
        components.forEach(component -> byName.put(component.name(), component));
    }

    /** The named components and everything they need, each after those that must be ready before it. */
    List<Component> of(Collection<String> names) {
        SequencedSet<String> order = new LinkedHashSet<>();
        Deque<String> asked = new ArrayDeque<>(names);
        while (!asked.isEmpty()) {
            Set<String> before = new HashSet<>(order);
            add(asked.remove(), order, new LinkedHashSet<>());
            order.stream()
                    .filter(name -> !before.contains(name))
                    .forEach(name -> asked.addAll(component(name).beside()));
        }
        return order.stream().map(this::component).toList();
    }

    Collection<String> names() {
        return byName.keySet();
    }

    Component component(String name) {
        Component component = byName.get(name);
        if (component == null) {
            throw new LauncherException(
                    "There is no component " + name + ". There are: " + String.join(", ", byName.keySet()));
        }
        return component;
    }

    private void add(String name, SequencedSet<String> order, SequencedSet<String> path) {
        if (!path.add(name)) {
            List<String> circle = new ArrayList<>(path);
            throw new LauncherException(
                    "These components wait for each other: " + String.join(" → ", circle) + " → " + name);
        }
        component(name).after().forEach(needed -> add(needed, order, path));
        path.remove(name);
        order.add(name);
    }
}
