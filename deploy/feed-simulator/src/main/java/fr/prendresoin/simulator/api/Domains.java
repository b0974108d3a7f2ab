package fr.prendresoin.simulator.api;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Which professional domains a search looks into.
final class Domains {

    private static final Set<String> GRAND = Set.of(
            "A", "B", "C", "C15", "D", "E", "F", "G", "H", "I", "J", "K", "L", "L14", "M", "M13", "M14", "M15", "M16",
            "M17", "M18", "N");
    private static final int MOST = 5;
    private static final int MOST_CODES = 200;

    private Domains() {}

    static Predicate<String> of(Parameters parameters, Set<String> known) {
        Predicate<String> wanted = domain -> true;
        var grand = parameters.list("grandDomaine", MOST, GRAND::contains);
        if (!grand.isEmpty()) {
            wanted = domain -> grand.contains(grandOf(domain));
        }
        var domains = Set.copyOf(new HashSet<>(parameters.list("domaine", MOST, known::contains)));
        if (!domains.isEmpty()) {
            wanted = wanted.and(domains::contains);
        }
        var ofCodes = new HashSet<String>();
        for (var code : parameters.list("codeROME", MOST_CODES, Filters.ROME.asMatchPredicate())) {
            ofCodes.add(code.substring(0, 3));
        }
        return ofCodes.isEmpty() ? wanted : wanted.and(ofCodes::contains);
    }

    /// C15, L14 and M13 to M18 are grand domains of their own.
    private static String grandOf(String domain) {
        return GRAND.contains(domain) ? domain : domain.substring(0, 1);
    }
}
