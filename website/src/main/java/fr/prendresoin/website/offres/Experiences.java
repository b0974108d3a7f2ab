package fr.prendresoin.website.offres;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.offres.OfferCard.Experience;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Experience in words. A source says « 1 An(s) »; what it says without a length is told as it is.
final class Experiences {

    private static final int YEAR = 12;
    private static final Pattern LENGTH_AND_DETAIL = Pattern.compile(".*\\d.*? - (.+)");

    private Experiences() {}

    /// Nothing when the source says nothing: that is no word on beginners.
    static @Nullable String text(Experience experience) {
        String label = experience.label();
        Integer months = experience.months();
        if (label == null || months == null || months <= 0 || "none".equals(experience.requirement())) {
            return label;
        }
        return length(months, experience.requirement()) + detail(label);
    }

    private static String length(int months, @Nullable String requirement) {
        boolean isWhole = months % YEAR == 0;
        int count = isWhole ? months / YEAR : months;
        String length = isWhole ? French.count(count, "an", "ans") : French.count(count, "mois", "mois");
        return "desired".equals(requirement) ? length + French.plural(count, " souhaité", " souhaités") : length;
    }

    /// What the label says besides the length: ` – en EHPAD`.
    private static String detail(String label) {
        var read = LENGTH_AND_DETAIL.matcher(label);
        return read.matches() ? " – " + read.group(1) : "";
    }
}
