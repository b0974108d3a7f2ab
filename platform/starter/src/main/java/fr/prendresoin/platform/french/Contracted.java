package fr.prendresoin.platform.french;

import java.util.Locale;
import java.util.regex.Pattern;

/// Small words, as they are written before a name.
public final class Contracted {

    /// No rule tells a mute h. Before these letters it is mute in nearly all French names (Hyères, Hénin), before the
    /// others « de » is never wrong (Honfleur, Haguenau).
    private static final Pattern ELIDING = Pattern.compile("h?[eéèêëiîïy].*|[aàâoôœuùû].*");

    private Contracted() {}

    /// `de Lyon`, `d’Aubusson`, `du Mans`, `des Abymes`, `de La Rochelle`.
    public static String de(String name) {
        if (name.startsWith("Le ")) {
            return "du " + name.substring(3);
        }
        if (name.startsWith("Les ")) {
            return "des " + name.substring(4);
        }
        return ELIDING.matcher(name.toLowerCase(Locale.FRENCH)).matches() ? "d’" + name : "de " + name;
    }

    /// `à Lyon`, `au Mans`, `aux Abymes`.
    public static String at(String name) {
        if (name.startsWith("Le ")) {
            return "au " + name.substring(3);
        }
        return name.startsWith("Les ") ? "aux " + name.substring(4) : "à " + name;
    }
}
