package fr.prendresoin.simulator.text;

import java.util.Locale;

/// The names that a text speaks of.
///
/// @param employer as written inside a sentence: « l'EHPAD Les Tilleuls »
/// @param job with its article: « un aide-soignant / une aide-soignante »
public record Wording(String town, String departement, String employer, String job, String contract) {

    String of(String key) {
        return switch (key) {
            case "ville" -> town;
            case "a_ville" -> to(town);
            case "de_ville" -> from(town);
            case "departement" -> departement;
            case "employeur" -> employer;
            case "Employeur" -> capitalized(employer);
            case "metier" -> job;
            case "contrat" -> contract;
            default -> throw new IllegalArgumentException("unknown name {" + key + "}");
        };
    }

    /// « un aide-soignant / une aide-soignante » from « Aide-soignant / Aide-soignante ».
    public static String withArticle(String title) {
        var slash = title.indexOf(" / ");
        if (slash < 0) {
            return "un(e) " + lowered(title);
        }
        return "un " + lowered(title.substring(0, slash)) + " / une " + lowered(title.substring(slash + 3));
    }

    private static String to(String town) {
        if (town.startsWith("Le ")) {
            return "au " + town.substring(3);
        }
        return town.startsWith("Les ") ? "aux " + town.substring(4) : "à " + town;
    }

    private static String from(String town) {
        if (town.startsWith("Le ")) {
            return "du " + town.substring(3);
        }
        if (town.startsWith("Les ")) {
            return "des " + town.substring(4);
        }
        return "AEÉÈIÎOUYH".indexOf(town.charAt(0)) >= 0 ? "d'" + town : "de " + town;
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    private static String lowered(String text) {
        var acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        if (acronym) {
            return text;
        }
        // The reference tables leave the accent out of capitals.
        var first = text.startsWith("Educ") || text.startsWith("Ecou") ? "é" : text.substring(0, 1);
        return first.toLowerCase(Locale.FRENCH) + text.substring(1);
    }
}
