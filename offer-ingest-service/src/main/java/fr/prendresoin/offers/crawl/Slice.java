package fr.prendresoin.offers.crawl;

import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.RomeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of the feed: by profession, never by place, since some offers have none. Whole domains, so that new codes in
/// them are seen; of the other domains only the codes that are ours, and their parents, which some offers still bear.
record Slice(String name, Map<String, String> criteria) {

    private static final List<String> DOMAINS = List.of("K11", "K12", "K13");

    static List<Slice> of(Reference reference) {
        var slices = new ArrayList<Slice>();
        slices.add(new Slice("J", Map.of("grandDomaine", "J")));
        DOMAINS.forEach(domain -> slices.add(new Slice(domain, Map.of("domaine", domain))));
        String others = reference.romes().values().stream()
                .filter(RomeCode::inPerimeter)
                .flatMap(code -> Stream.of(code.code(), code.parent()))
                .distinct()
                .filter(code -> !code.startsWith("J") && DOMAINS.stream().noneMatch(code::startsWith))
                .sorted()
                .collect(Collectors.joining(","));
        if (!others.isEmpty()) {
            slices.add(new Slice("others", Map.of("codeROME", others)));
        }
        return slices;
    }
}
