package fr.prendresoin.website.widget;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.territoires.Place;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the offers of a widget are, as partners write it: `commune:69123`, `departement:69`, `region:84`.
final class Territoire {

    private static final Pattern FORM = Pattern.compile("(commune|departement|region):(\\w{2,5})");
    private static final Map<String, String> PARAMETERS =
            Map.of("commune", "commune", "departement", "department", "region", "region");

    private Territoire() {}

    /// The question with its place; nothing when the place is written otherwise.
    static @Nullable Address in(String territoire, Address question) {
        if (territoire.isEmpty()) {
            return question;
        }
        Matcher read = FORM.matcher(territoire);
        return read.matches() ? question.with(PARAMETERS.getOrDefault(read.group(1), ""), read.group(2)) : null;
    }

    static String of(Place place) {
        String kind = switch (place.kind()) {
            case COMMUNE, ARRONDISSEMENT -> "commune";
            case DEPARTMENT -> "departement";
            case REGION -> "region";
        };
        return kind + ":" + place.code();
    }
}
