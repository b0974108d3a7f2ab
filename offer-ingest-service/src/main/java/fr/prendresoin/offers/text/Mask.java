package fr.prendresoin.offers.text;

import fr.prendresoin.platform.french.PersonNames;
import org.jspecify.annotations.Nullable;

/// Hides persons and what reaches them: names, phone numbers and e-mail addresses left in a text. Amounts, dates,
/// postal codes and company numbers stay.
public final class Mask {

    static final String PHONE = "[téléphone masqué]";
    static final String EMAIL = "[adresse électronique masquée]";

    private Mask() {}

    public static @Nullable String contactsOrNull(@Nullable String text) {
        return text == null ? null : contacts(text);
    }

    public static String contacts(String text) {
        return PersonNames.masked(coordinates(text));
    }

    /// Of an employer's name, which may look like a person's (« Mr Bricolage »), and is to be told.
    public static @Nullable String coordinatesOrNull(@Nullable String name) {
        return name == null ? null : coordinates(name);
    }

    private static String coordinates(String text) {
        return phones(Emails.mask(text));
    }

    private static String phones(String text) {
        StringBuilder masked = null;
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '0' || c == '+' || c == '(' ? Phones.endOfNumber(text, at) : -1;
            if (end < 0) {
                at++;
            } else {
                masked = masked == null ? new StringBuilder(text.length() + 32) : masked;
                masked.append(text, copied, at).append(PHONE);
                copied = end;
                at = end;
            }
        }
        return masked == null
                ? text
                : masked.append(text, copied, text.length()).toString();
    }
}
