package fr.prendresoin.offers.reference;

import fr.prendresoin.offers.text.Fold;
import java.util.regex.Pattern;

/// Names of places, compared whatever their writing: « ST-DENIS CEDEX 1 » is « Saint-Denis ».
public final class PlaceNames {

    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern SAINTE = Pattern.compile("\\bste\\b");
    private static final Pattern CEDEX = Pattern.compile(" cedex( \\d+)?$");

    private PlaceNames() {}

    public static String folded(String name) {
        String words = Fold.words(name);
        if (words.contains("st")) {
            words = SAINTE.matcher(SAINT.matcher(words).replaceAll("saint")).replaceAll("sainte");
        }
        return words.contains(" cedex") ? CEDEX.matcher(words).replaceFirst("") : words;
    }
}
