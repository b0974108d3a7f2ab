package fr.prendresoin.offers.reference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One whole state of the reference data.
///
/// @param edition names the editions it is made of; another name may classify the same offer differently
public record Reference(String edition, Map<String, RomeCode> romes, List<Metier> metiers, Territories territories) {

    static Reference of(Edition<RomeCode> romes, Edition<Metier> metiers, Edition<Department> departments) {
        return new Reference(
                String.join("/", romes.name(), metiers.name(), departments.name()),
                romes.values().stream().collect(Collectors.toUnmodifiableMap(RomeCode::code, Function.identity())),
                metiers.values(),
                Territories.of(departments.values()));
    }

    public @Nullable RomeCode rome(String code) {
        return romes.get(code);
    }
}
