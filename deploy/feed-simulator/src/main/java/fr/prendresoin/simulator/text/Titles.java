package fr.prendresoin.simulator.text;

import fr.prendresoin.simulator.chance.Draw;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The way employers write a title.
public final class Titles {

    private static final List<String> SUFFIXES =
            List.of(" (H/F)", " (H/F)", " (H/F)", " H/F", " H/F", " (F/H)", " F/H", "", "", " - H/F");
    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 200;

    private Titles() {}

    /// Writes a title.
    ///
    /// @param title as in the reference tables: « Aide-soignant / Aide-soignante »
    public static String written(String title, Wording wording, List<String> vague, Draw draw) {
        if (draw.chance(0.03)) {
            return draw.pick(vague);
        }
        var text = new StringBuilder(gendered(title, draw));
        if (!text.toString().endsWith("H/F")) {
            text.append(draw.pick(SUFFIXES));
        }
        if (draw.chance(0.12)) {
            text.append(" - ").append(draw.chance(0.5) ? wording.town() : wording.contract());
        }
        var written = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        if (draw.chance(0.09)) {
            written = written.toUpperCase(Locale.FRENCH);
        } else if (draw.chance(0.05)) {
            written = misspelt(written, draw);
        }
        if (draw.chance(0.02)) {
            written = written.replaceFirst(" ", "  ");
        }
        return written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    }

    /// The same title as a partner shows it.
    public static String reposted(String title, Wording wording, Draw draw) {
        return switch (draw.below(6)) {
            case 0 -> title + " - " + wording.town();
            case 1 -> title + " réf. " + draw.between(10_000, 99_999);
            case 2 -> title.replace(" (H/F)", "").replace(" H/F", "") + " F/H";
            case 3 -> title.replace(" (H/F)", "").replace(" H/F", "") + " - " + wording.contract() + " (H/F)";
            case 4 -> title.toUpperCase(Locale.FRENCH);
            default -> title;
        };
    }

    private static String gendered(String title, Draw draw) {
        var slash = title.indexOf(" / ");
        if (slash < 0 || Character.isLowerCase(title.charAt(slash + 3)) || draw.chance(0.45)) {
            return title;
        }
        var first = title.substring(0, slash);
        var second = title.substring(slash + 3);
        // « Agent / Agente de service » keeps its complement only in the second form.
        var complement = second.indexOf(' ');
        var whole = first.contains(" ") || complement < 0 ? first : first + second.substring(complement);
        return draw.chance(0.7) ? whole : second;
    }

    private static String misspelt(String title, Draw draw) {
        return switch (draw.below(4)) {
            case 0 ->
                DIACRITICS
                        .matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                        .replaceAll("");
            case 1 ->
                title.replace("soignant", "soigant").replace("nfirmi", "nfimi").replace("ducat", "ducaut");
            case 2 ->
                title.replace("uxiliaire", "uxilliaire")
                        .replace("ccompagn", "compagn")
                        .replace('-', ' ');
            default -> title.toLowerCase(Locale.FRENCH).replace("ss", "s");
        };
    }
}
