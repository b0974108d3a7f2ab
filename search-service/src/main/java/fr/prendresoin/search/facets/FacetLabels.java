package fr.prendresoin.search.facets;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.prendresoin.search.reference.Derived;
import fr.prendresoin.search.reference.Diploma;
import fr.prendresoin.search.reference.Families;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Reference.Part;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The French words for the codes that are facets of several kinds; a code that nobody knows is its own label.
@Component
public final class FacetLabels {

    private final Reference reference;
    private final Derived<Map<String, String>> diplomas;

    FacetLabels(Reference reference) {
        this.reference = reference;
        this.diplomas = reference.derived(
                Set.of(Part.DIPLOMAS),
                () -> reference.diplomas().stream().collect(toUnmodifiableMap(Diploma::code, Diploma::name)));
    }

    public String family(String code) {
        return Families.NAMES.getOrDefault(code, code);
    }

    public String metier(String slug) {
        Metier metier = reference.metiers().get(slug);
        return metier == null ? slug : metier.label();
    }

    public String department(String code) {
        return reference.territories().departments().getOrDefault(code, code);
    }

    public String region(String code) {
        return reference.territories().regions().getOrDefault(code, code);
    }

    public String diploma(String code) {
        return diplomas.get().getOrDefault(code, code);
    }
}
