package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.text.Clean;
import fr.prendresoin.offers.text.Fold;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The experience asked: « Débutant accepté », « 1 An(s) », « Expérience exigée de 6 Mois », « 2 ans - en EHPAD ».
final class Experiences {

    private static final Pattern LENGTH = Pattern.compile("\\b(\\d{1,2}) (an|mois|annee)");

    private Experiences() {}

    static Offer.Experience of(SourceOffer offer) {
        String label = Clean.line(offer.experienceLibelle());
        Integer months = label == null ? null : months(Fold.words(label));
        return new Offer.Experience(requirement(offer.experienceExige(), label, months), label, months);
    }

    private static @Nullable Integer months(String words) {
        Matcher length = LENGTH.matcher(words);
        if (!length.find()) {
            return null;
        }
        int count = Integer.parseInt(length.group(1));
        return length.group(2).equals("mois") ? count : count * 12;
    }

    private static String requirement(@Nullable String code, @Nullable String label, @Nullable Integer months) {
        return switch (code == null ? "" : code) {
            case "D" -> "none";
            case "S" -> "desired";
            case "E" -> "required";
            default -> {
                String words = label == null ? "" : Fold.words(label);
                if (words.contains("souhaite")) {
                    yield "desired";
                }
                yield months != null || words.contains("exige") ? "required" : "none";
            }
        };
    }
}
