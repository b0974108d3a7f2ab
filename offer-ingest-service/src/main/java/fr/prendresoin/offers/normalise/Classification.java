package fr.prendresoin.offers.normalise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an offer belongs: one segment, one main family, the other families, and a key métier if it is of one.
record Classification(
        String segment, List<String> families, @Nullable String metier, String by) {

    static final String BY_ROME = "rome";
    static final String BY_TEXT = "text";

    Classification {
        families = List.copyOf(families);
    }

    String family() {
        return families.getFirst();
    }

    Classification led(String family) {
        var led = new ArrayList<String>(families.size() + 1);
        led.add(family);
        families.stream().filter(other -> !other.equals(family)).forEach(led::add);
        return new Classification(segment, led, metier, by);
    }
}
