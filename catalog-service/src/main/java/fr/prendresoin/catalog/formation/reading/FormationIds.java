package fr.prendresoin.catalog.formation.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Ids that stand in an address: two numbers of a source never give the same one.
final class FormationIds {

    private FormationIds() {}

    /// Letters, digits, `-`, `.` and `_` as they are, any other byte as `~` and two hexadecimal digits.
    static String of(String source, String number) {
        var id = new StringBuilder(source).append('-');
        for (byte b : number.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_')) {
                id.append(c);
            } else {
                id.append("~%02x".formatted((int) c));
            }
        }
        return id.toString();
    }
}
