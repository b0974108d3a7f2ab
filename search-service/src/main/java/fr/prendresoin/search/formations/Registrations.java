package fr.prendresoin.search.formations;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.prendresoin.search.formations.FormationState.Certification;
import fr.prendresoin.search.formations.FormationState.Expired;
import fr.prendresoin.search.reference.Derived;
import fr.prendresoin.search.reference.Diploma;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Reference.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the catalogue knows of the codes that courses bear. A course keeps the code that its file gave, long after
/// the directory has replaced it.
@Component
class Registrations {

    private final Derived<Map<String, Diploma>> byCode;

    Registrations(Reference reference) {
        this.byCode = reference.derived(Set.of(Part.DIPLOMAS), () -> byCode(reference.diplomas()));
    }

    private static Map<String, Diploma> byCode(List<Diploma> diplomas) {
        return diplomas.stream()
                .flatMap(diploma -> Stream.of(diploma.rncp(), diploma.formerRncp())
                        .filter(Objects::nonNull)
                        .map(code -> Map.entry(code, diploma)))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    /// The same, each told as expired when it is known to be. Of what the catalogue does not know, nothing is said.
    List<Certification> on(LocalDate today, List<Certification> certifications) {
        return certifications.stream()
                .map(one -> new Certification(one.kind(), one.code(), one.label(), expired(one.code(), today)))
                .toList();
    }

    private @Nullable Expired expired(String code, LocalDate today) {
        Diploma diploma = byCode.get().get(code);
        if (diploma == null) {
            return null;
        }
        String current = diploma.rncpOn(today);
        if (code.equals(current)) {
            return null;
        }
        return new Expired(
                code.equals(diploma.rncp()) ? diploma.rncpValidUntil() : diploma.formerRncpValidUntil(), current);
    }
}
