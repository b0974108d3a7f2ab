package fr.prendresoin.search.everything;

import fr.prendresoin.search.detours.Detours;
import fr.prendresoin.search.detours.NextStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where somebody goes on who asked for some kinds only and found nothing: among all kinds, then everywhere, then
/// among all the métiers. The first of them that finds anything is told.
@Component
class Outlets {

    private static final Set<String> PLACES = Set.of("commune", "radius", "department", "region");

    private final LookReader reader;

    Outlets(LookReader reader) {
        this.reader = reader;
    }

    /// @param counting what a search finds of all kinds that it asks for
    List<NextStep> of(Look look, ToLongFunction<Look> counting) {
        return Stream.of(
                        new Outlet("Voir les autres réponses", among(look)),
                        new Outlet("Voir les réponses partout en France", everywhere(look)),
                        new Outlet("Voir tous les métiers", Map.of("kind", new String[] {"metiers"})))
                .map(outlet -> step(outlet, counting))
                .filter(step -> step.count() != null && step.count() > 0)
                .limit(1)
                .toList();
    }

    /// A search that is tried.
    ///
    /// @param given its parameters
    private record Outlet(String label, Map<String, String[]> given) {}

    private NextStep step(Outlet outlet, ToLongFunction<Look> counting) {
        Look look = reader.read(LookReader.PARAMETERS.read(outlet.given()));
        return new NextStep(
                "everything", null, null, outlet.label(), counting.applyAsLong(look), Detours.written(outlet.given()));
    }

    /// The words and the place, without the page of a kind and its order.
    private static Map<String, String[]> among(Look look) {
        var given = new LinkedHashMap<>(look.given());
        given.keySet().removeAll(Set.of("page", "size", "sort"));
        return given;
    }

    private static Map<String, String[]> everywhere(Look look) {
        var given = new LinkedHashMap<>(among(look));
        given.keySet().removeAll(PLACES);
        if (look.asked().understood() != null) {
            Stream<String> ignored = Stream.of(given.getOrDefault("ignore", new String[0]));
            given.put(
                    "ignore",
                    Stream.concat(ignored, Stream.of("place")).distinct().toArray(String[]::new));
        }
        return given;
    }
}
