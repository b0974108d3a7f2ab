package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.lheo.Element;
import fr.prendresoin.platform.french.PersonNames;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ways to reach an organisation. Those of a person are left out, and hidden with their name where a text
/// holds them.
final class Contacts {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:\\+33|0033|0)[ .(-]{0,3}[1-9](?:[ .-]?\\d{2}){4}(?!\\d)");
    private static final Pattern WEB =
            Pattern.compile("(?i)(?:https?://)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+(?::\\d+)?(?:[/?#]\\S*)?");

    private Contacts() {}

    static @Nullable String masked(@Nullable String text) {
        if (text == null) {
            return null;
        }
        // Most texts have none, and looking for one takes longer than that.
        String masked = text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll("[adresse électronique masquée]");
        return PersonNames.masked(PHONE.matcher(masked).replaceAll("[téléphone masqué]"));
    }

    /// Whether an address is somebody's.
    static boolean isPersonal(@Nullable Element coordinates) {
        return coordinates != null
                && (coordinates.text("nom") != null
                        || coordinates.text("prenom") != null
                        || coordinates.text("civilite") != null);
    }

    /// Ten digits, or a number with its country code; null for anything else.
    static @Nullable String phone(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String digits = text.replaceAll("[^\\d+]", "");
        return digits.matches("0[1-9]\\d{8}|\\+\\d{8,15}") ? digits : null;
    }

    static @Nullable String email(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher found = EMAIL.matcher(text.strip());
        return found.matches() ? text.strip().toLowerCase(Locale.ROOT) : null;
    }

    /// With the scheme that files leave out; null for what is no address of the web.
    static @Nullable String url(@Nullable String text) {
        if (text == null || !WEB.matcher(text.strip()).matches()) {
            return null;
        }
        String address = text.strip();
        return address.regionMatches(true, 0, "http", 0, 4) && address.contains("://") ? address : "https://" + address;
    }
}
