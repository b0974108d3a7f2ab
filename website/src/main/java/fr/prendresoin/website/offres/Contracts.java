package fr.prendresoin.website.offres;

import fr.prendresoin.website.french.French;
import java.util.Map;

/// Contracts in words: codes are for programs.
final class Contracts {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("CDI", "CDI"),
            Map.entry("CDD", "CDD"),
            Map.entry("MIS", "Intérim"),
            Map.entry("SAI", "Contrat saisonnier"),
            Map.entry("CCE", "Profession commerciale"),
            Map.entry("FRA", "Franchise"),
            Map.entry("LIB", "Profession libérale"),
            Map.entry("REP", "Reprise d’entreprise"),
            Map.entry("TTI", "CDI intérimaire"),
            Map.entry("DDI", "CDD d’insertion"),
            Map.entry("DIN", "CDI d’insertion"));

    private Contracts() {}

    static String name(String type) {
        return NAMES.getOrDefault(type, type);
    }

    /// `3 mois`, `10 jours`.
    static String duration(int days) {
        return days >= 60 && days % 30 < 6
                ? French.count(days / 30, "mois", "mois")
                : French.count(days, "jour", "jours");
    }
}
