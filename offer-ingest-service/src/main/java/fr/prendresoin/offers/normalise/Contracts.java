package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.text.Clean;
import fr.prendresoin.offers.text.Fold;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The contract, by its official code. The feed has two wordings, « CDD - 6 Mois » and « Contrat à durée déterminée -
/// 6 Mois »; they become one.
final class Contracts {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("CDI", "CDI"),
            Map.entry("CDD", "CDD"),
            Map.entry("MIS", "Intérim"),
            Map.entry("SAI", "Saisonnier"),
            Map.entry("CCE", "Profession commerciale"),
            Map.entry("FRA", "Franchise"),
            Map.entry("LIB", "Profession libérale"),
            Map.entry("REP", "Reprise d’entreprise"),
            Map.entry("TTI", "Travail temporaire d’insertion"),
            Map.entry("DDI", "CDD d’insertion"),
            Map.entry("DIN", "CDI intérimaire"));

    private static final Pattern DURATION = Pattern.compile("(\\d{1,4}) (jour|semaine|mois|an)");

    private Contracts() {}

    static Offer.Contract of(SourceOffer offer) {
        String label = Clean.line(offer.typeContratLibelle());
        String words = label == null ? "" : Fold.words(label);
        String type = type(offer.typeContrat(), words);
        Matcher duration = DURATION.matcher(words);
        boolean limited = duration.find() && !duration.group(1).matches("0+");
        String nature = Clean.line(offer.natureContrat());
        return new Offer.Contract(
                type,
                LABELS.get(type) + (limited ? " de " + spelled(duration) : ""),
                nature,
                limited ? days(duration) : null,
                offer.alternance() || isApprenticeship(nature));
    }

    /// The feed's own list is closed; should it grow, the label decides, and what says nothing else is a fixed term.
    private static String type(@Nullable String code, String words) {
        if (code != null && LABELS.containsKey(code)) {
            return code;
        }
        if (words.contains("indeterminee") || words.startsWith("cdi")) {
            return "CDI";
        }
        if (words.contains("interim")) {
            return "MIS";
        }
        if (words.contains("saisonnier")) {
            return "SAI";
        }
        return words.contains("liberal") || words.contains("non salarie") ? "LIB" : "CDD";
    }

    private static int days(Matcher duration) {
        int count = Integer.parseInt(duration.group(1));
        return switch (duration.group(2)) {
            case "jour" -> count;
            case "semaine" -> count * 7;
            case "mois" -> count * 30;
            default -> count * 365;
        };
    }

    private static String spelled(Matcher duration) {
        int count = Integer.parseInt(duration.group(1));
        String unit = duration.group(2);
        return count + " " + unit + (count > 1 && !unit.equals("mois") ? "s" : "");
    }

    private static boolean isApprenticeship(@Nullable String nature) {
        if (nature == null) {
            return false;
        }
        String words = Fold.words(nature);
        return words.contains("apprentissage") || words.contains("professionnalisation");
    }
}
