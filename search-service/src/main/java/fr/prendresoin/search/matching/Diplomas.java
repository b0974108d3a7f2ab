package fr.prendresoin.search.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Which diplomas open which métier: what the law reserves (`matching/reserved-metiers.json`), and what the catalogue
/// says is usual.
@Component
class Diplomas {

    private final Map<String, Reserved> reserved = load();
    private final Reference reference;

    Diplomas(Reference reference) {
        this.reference = reference;
    }

    /// A métier that the law reserves to those who have one of these diplomas.
    record Reserved(String metier, List<String> diplomas, String proof) {

        boolean isOpenTo(Collection<String> held) {
            return diplomas.stream().anyMatch(held::contains);
        }
    }

    @Nullable Reserved reserved(@Nullable String metier) {
        return metier == null ? null : reserved.get(metier);
    }

    /// The métiers that the law closes to who holds these.
    List<String> closedTo(Set<String> held) {
        return reserved.values().stream()
                .filter(metier -> !metier.isOpenTo(held))
                .map(Reserved::metier)
                .sorted()
                .toList();
    }

    /// Every code that anything here may ask for.
    Set<String> codes() {
        return Stream.concat(
                        reserved.values().stream().flatMap(metier -> metier.diplomas().stream()),
                        reference.metiers().values().stream()
                                .flatMap(metier -> metier.diplomas().stream())
                                .map(Metier.Diploma::code))
                .collect(Collectors.toSet());
    }

    private static Map<String, Reserved> load() {
        try (InputStream in = new ClassPathResource("matching/reserved-metiers.json").getInputStream()) {
            return Arrays.stream(JsonMapper.shared().readValue(in, Reserved[].class))
                    .collect(toMap(Reserved::metier, identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
