package fr.prendresoin.search.formations;

import fr.prendresoin.search.formations.FormationState.Certification;
import fr.prendresoin.search.formations.FormationState.Expired;
import fr.prendresoin.search.reference.Derived;
import fr.prendresoin.search.reference.Diploma;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Reference.Part;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// A code that one diploma bears is not told by another that bore it before.
    private static Map<String, Diploma> byCode(List<Diploma> diplomas) {
        var byCode = new HashMap<String, Diploma>();
        diplomas.forEach(diploma -> put(byCode, diploma.rncp(), diploma));
        diplomas.forEach(diploma -> put(byCode, diploma.formerRncp(), diploma));
        return Map.copyOf(byCode);
    }

    private static void put(Map<String, Diploma> byCode, @Nullable String code, Diploma diploma) {
        if (code != null) {
            byCode.putIfAbsent(code, diploma);
        }
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
        boolean isFormer = !code.equals(diploma.rncp());
        LocalDate lastDay = isFormer ? diploma.formerRncpValidUntil() : diploma.rncpValidUntil();
        boolean isInForce = lastDay == null ? !isFormer : !lastDay.isBefore(today);
        return isInForce ? null : new Expired(lastDay, current);
    }
}
