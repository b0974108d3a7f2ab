package fr.prendresoin.local.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Which components a start involves, each one after those that it needs. */
final class StartOrder {

    private final Map<String, Component> byName = new LinkedHashMap<>();

    StartOrder(List<Component> components) {
        components.forEach(component -> byName.put(component.name(), component));
    }

    /** The named components and everything they need, needed ones first. */
    List<Component> of(Collection<String> names) {
        SequencedSet<String> order = new LinkedHashSet<>();
        names.forEach(name -> add(name, order, new LinkedHashSet<>()));
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
