package fr.prendresoin.search.territory;

import fr.prendresoin.search.reference.Reference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The published figures of each region, made once for each edition of the reference data.
@Component
class PublishedTensions {

    private final Reference reference;
    private volatile @Nullable Edition current;

    PublishedTensions(Reference reference) {
        this.reference = reference;
    }

    private record Edition(int number, Map<String, PublishedTension> byRegion) {}

    PublishedTension of(String region) {
        int number = reference.editions();
        Edition edition = current;
        if (edition == null || edition.number() != number) {
            edition = new Edition(number, new ConcurrentHashMap<>());
            current = edition;
        }
        return edition.byRegion()
                .computeIfAbsent(
                        region, code -> PublishedTension.in(code, reference.tensions(), reference.romeCodes()));
    }
}
