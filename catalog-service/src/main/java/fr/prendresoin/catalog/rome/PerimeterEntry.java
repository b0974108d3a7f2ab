package fr.prendresoin.catalog.rome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of `perimeter.json`: a code that is care or social support.
record PerimeterEntry(
        String code,
        String segment,
        List<String> families,
        @Nullable String metier,
        boolean core,
        @Nullable Boolean regulated,
        List<String> appellations) {

    RomeCode complete(RomeCode official) {
        return new RomeCode(
                code,
                official.label(),
                official.parent(),
                true,
                core,
                segment,
                families.getFirst(),
                families,
                metier,
                regulated,
                appellations);
    }
}
