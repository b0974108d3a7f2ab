package fr.prendresoin.simulator.text;

import fr.prendresoin.simulator.chance.Draw;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The faults that real descriptions carry, at the rates seen in them.
public final class Blemishes {

    private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=[.!?]) ");

    private Blemishes() {}

    public static String applied(String description, Draw draw) {
        var text = description;
        if (draw.chance(0.04)) {
            text = withEntities(text, draw);
        }
        if (draw.chance(0.015)) {
            text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
        if (draw.chance(0.12)) {
            text = AFTER_SENTENCE.matcher(text).replaceAll("  ");
        }
        if (draw.chance(0.03)) {
            text = text.replaceFirst(" ", draw.chance(0.5) ? "\u00a0" : " \u200b");
        }
        if (draw.chance(0.02) && text.length() > 400) {
            text = text.substring(0, text.length() - draw.between(20, 200)) + (draw.chance(0.5) ? "…" : "");
        }
        return text;
    }

    private static String withEntities(String text, Draw draw) {
        return switch (draw.below(4)) {
            case 0 -> text.replace("é", "&eacute;").replace("è", "&egrave;").replace("à", "&agrave;");
            case 1 -> text.replace("'", "&#039;").replace(" :", "&nbsp;:");
            case 2 -> text.replace("\n", "<br/>");
            default -> "<p>" + text.replace("\n\n", "</p><p>").replace("\n", "<br/>") + " R&amp;D</p>";
        };
    }
}
