package fr.prendresoin.local.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a person goes once the platform is ready. */
final class Addresses {

    private Addresses() {}

    static List<String> of(Stack stack) {
        List<String> started = stack.status().stream().map(Status::name).toList();
        List<String> lines = new ArrayList<>();
        if (started.contains("gateway")) {
            String gateway = "http://localhost:" + stack.port("gateway");
            lines.add(line("Site", gateway + "/"));
            lines.add(line("Search", gateway + "/api/offers?q=infirmier"));
            lines.add(line("API documentation", gateway + "/docs"));
            lines.add(line("State of the platform", gateway + "/health"));
            lines.add("  No account is needed to read. Whoever changes something logs in:");
            lines.add(line("Log in", gateway + "/login"));
            lines.addAll(DemoAccounts.lines());
        }
        started.stream()
                .filter(name -> !name.equals("gateway"))
                .map(name -> line(name, "127.0.0.1:" + stack.port(name)))
                .forEach(lines::add);
        return lines;
    }

    private static String line(String name, String address) {
        return String.format(Locale.ROOT, "  %-22s %s", name, address);
    }
}
