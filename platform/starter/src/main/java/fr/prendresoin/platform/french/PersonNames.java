package fr.prendresoin.platform.french;

/// Hides the names of persons in a text, where something says that they are names: a form of address, or
/// « Contact : ». A name by itself cannot be told from a place or an organisation, and stays.
public final class PersonNames {

    public static final String MASK = "[nom masqué]";

    private final String text;
    private final NameReader reader;
    private final StringBuilder masked = new StringBuilder();
    private int copied;

    private PersonNames(String text) {
        this.text = text;
        this.reader = new NameReader(text);
    }

    public static String masked(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at)) {
                return new PersonNames(text).maskedFrom(at);
            }
        }
        return text;
    }

    private String maskedFrom(int first) {
        int at = first;
        while (at < text.length()) {
            if (mayBegin(text, at)) {
                int labelled = reader.endOfLabel(at);
                if (labelled >= 0) {
                    maskAll(labelled);
                    at = Math.max(labelled, copied);
                    continue;
                }
                int end = reader.endOfAddressed(at);
                if (end >= 0) {
                    mask(at, end);
                    at = end;
                    continue;
                }
            }
            at++;
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /// « Contact : Sophie Bernard et Paul Durand »: what is said of the first holds for the second.
    private void maskAll(int first) {
        int start = first;
        while (start >= 0) {
            int end = reader.endOfContact(start);
            if (end < 0) {
                return;
            }
            mask(start, end);
            start = reader.startOfNext(end);
        }
    }

    private void mask(int start, int end) {
        masked.append(text, copied, start).append(MASK);
        copied = end;
    }

    /// Looked at first: nearly no place of a text does, and reading takes longer.
    private static boolean mayBegin(String text, int at) {
        return switch (text.charAt(at)) {
            case 'M', 'm' -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            case 'C', 'c' -> text.regionMatches(true, at + 1, "ontact", 0, 6);
            case 'I', 'i' -> text.regionMatches(true, at + 1, "nterlocut", 0, 9);
            default -> false;
        };
    }
}
