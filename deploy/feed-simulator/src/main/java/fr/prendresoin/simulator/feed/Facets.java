package fr.prendresoin.simulator.feed;

import fr.prendresoin.simulator.contract.Agregation;
import fr.prendresoin.simulator.contract.FiltrePossible;
import fr.prendresoin.simulator.offer.ContractNature;
import fr.prendresoin.simulator.offer.ContractType;
import fr.prendresoin.simulator.offer.Offer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts of the four filters that real answers propose. It counts every offer of a search, hence counters that are
/// found without hashing.
final class Facets {

    private final Map<ContractType, Counter> types = new EnumMap<>(ContractType.class);
    private final Map<ContractNature, Counter> natures = new EnumMap<>(ContractNature.class);
    private final List<Counter> levels = List.of(new Counter(), new Counter(), new Counter(), new Counter());
    private final Counter managers = new Counter();
    private final Counter others = new Counter();
    private final Counter unsaid = new Counter();

    private static final class Counter {
        private int count;
    }

    void count(Offer offer) {
        types.computeIfAbsent(offer.terms().type(), type -> new Counter()).count++;
        natures.computeIfAbsent(offer.terms().nature(), nature -> new Counter()).count++;
        levels.get(offer.experienceLevel()).count++;
        var qualification = offer.qualification();
        (qualification == null ? unsaid : qualification.equals("9") ? managers : others).count++;
    }

    List<FiltrePossible> counted() {
        var experience = new LinkedHashMap<String, Counter>();
        for (var level = 0; level < levels.size(); level++) {
            experience.put(Integer.toString(level), levels.get(level));
        }
        var qualification = new LinkedHashMap<String, Counter>();
        qualification.put("0", others);
        qualification.put("9", managers);
        qualification.put("X", unsaid);
        return List.of(
                facet("typeContrat", types),
                facet("experience", experience),
                facet("qualification", qualification),
                facet("natureContrat", natures));
    }

    private static FiltrePossible facet(String name, Map<?, Counter> counters) {
        var aggregation = counters.entrySet().stream()
                .filter(entry -> entry.getValue().count > 0)
                .map(entry -> new Agregation(entry.getKey().toString(), entry.getValue().count))
                .toList();
        return new FiltrePossible(name, aggregation);
    }
}
