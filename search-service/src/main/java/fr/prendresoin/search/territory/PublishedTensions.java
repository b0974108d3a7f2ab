package fr.prendresoin.search.territory;

import fr.prendresoin.search.reference.Derived;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Reference.Part;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The published figures of each region, made once for each edition of the reference data.
@Component
class PublishedTensions {

    private final Reference reference;
    private final Derived<Map<String, PublishedTension>> byRegion;

    PublishedTensions(Reference reference) {
        this.reference = reference;
        this.byRegion = reference.derived(Set.of(Part.TENSIONS, Part.ROME_CODES), ConcurrentHashMap::new);
    }

    PublishedTension of(String region) {
        return byRegion.get()
                .computeIfAbsent(
                        region, code -> PublishedTension.in(code, reference.tensions(), reference.romeCodes()));
    }
}
