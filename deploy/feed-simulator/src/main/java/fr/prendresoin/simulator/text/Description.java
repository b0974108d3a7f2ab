package fr.prendresoin.simulator.text;

import fr.prendresoin.simulator.chance.Draw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One description: hook, context, missions, profile, conditions, benefits, how to apply; some very short, some very
/// long.
final class Description {

    private static final double VERY_SHORT = 0.05;
    private static final double VERY_LONG = 0.05;
    private static final List<String> BULLETS = List.of("- ", "- ", "- ", "• ", "* ", "");

    private final Texts texts;
    private final Texts.Family family;
    private final Texts.Sector sector;
    private final Wording wording;
    private final Draw draw;
    private final StringBuilder text = new StringBuilder(2048);
    private final String bullet;

    Description(Texts texts, String family, Wording wording, Draw draw) {
        this.texts = texts;
        this.family = texts.family(family);
        this.sector = texts.sectorOf(family);
        this.wording = wording;
        this.draw = draw;
        this.bullet = draw.pick(BULLETS);
    }

    String text() {
        var length = draw.unit();
        if (length < VERY_SHORT) {
            return draw.pick(sector.hooks()).with(draw, wording);
        }
        var generous = length > 1 - VERY_LONG;
        var common = texts.common();
        sentences(sector.hooks(), 1);
        if (draw.chance(0.85)) {
            sentences(common.presentations(), generous ? 4 : draw.between(1, 3));
        }
        sentences(contexts(), generous ? 5 : draw.between(1, 3));
        list(draw.pick(common.missionHeadings()), family.missions(), generous ? 13 : draw.between(7, 10));
        list(
                draw.pick(common.profileHeadings()),
                joined(family.profile(), sector.profile()),
                generous ? 8 : draw.between(2, 5));
        list(draw.pick(common.conditionHeadings()), sector.conditions(), generous ? 5 : draw.between(1, 3));
        list(draw.pick(common.benefitHeadings()), common.benefits(), generous ? 9 : draw.between(0, 4));
        sentences(common.applying(), draw.between(1, 2));
        if (draw.chance(0.35)) {
            sentences(common.notices(), 1);
        }
        return text.toString();
    }

    private List<Template> contexts() {
        return joined(sector.contexts(), family.contexts());
    }

    private void sentences(List<Template> choices, int count) {
        paragraph();
        var first = true;
        for (var sentence : chosen(choices, count)) {
            if (!first) {
                text.append(' ');
            }
            sentence.appendTo(text, draw, wording);
            first = false;
        }
    }

    private void list(String heading, List<Template> choices, int count) {
        if (count == 0) {
            return;
        }
        if (bullet.isEmpty()) {
            sentences(choices, count);
            return;
        }
        paragraph();
        text.append(heading);
        for (var item : chosen(choices, count)) {
            text.append('\n').append(bullet);
            item.appendTo(text, draw, wording);
        }
    }

    private void paragraph() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    private List<Template> chosen(List<Template> choices, int count) {
        var left = new ArrayList<>(choices);
        var chosen = new ArrayList<Template>(count);
        while (chosen.size() < count && !left.isEmpty()) {
            chosen.add(left.remove(draw.below(left.size())));
        }
        return chosen;
    }

    private static List<Template> joined(List<Template> some, @Nullable List<Template> others) {
        if (others == null) {
            return some;
        }
        var joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }
}
