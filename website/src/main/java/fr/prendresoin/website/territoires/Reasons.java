package fr.prendresoin.website.territoires;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.territoires.Territory.Metier;
import fr.prendresoin.website.territoires.Territory.Part;
import fr.prendresoin.website.territoires.Territory.Published;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why a métier has its rank, in words.
final class Reasons {

    /// In the order in which they are told.
    private static final List<Indicator> INDICATORS = List.of(
            new Indicator("tension", "Tension d’ensemble"),
            new Indicator("hiring", "Intensité des embauches"),
            new Indicator("workforce", "Rareté des personnes disponibles"),
            new Indicator("trainingLink", "Exigence d’une formation précise"),
            new Indicator("workingConditions", "Pénibilité des conditions de travail"),
            new Indicator("sustainability", "Précarité des emplois proposés"),
            new Indicator("geographicMismatch", "Distance entre les emplois et les personnes"));

    private record Indicator(String name, String label) {}

    private Reasons() {}

    /// What a part of the points says.
    static String of(Part part, Metier metier) {
        return switch (part.name()) {
            case "offers" -> offers(metier);
            case "lack" -> lack(metier);
            case "published" -> published(metier.published());
            default -> part.name();
        };
    }

    static String offers(Metier metier) {
        return metier.offers() == 0
                ? "Aucune offre en ligne en ce moment"
                : French.count(metier.offers(), "offre en ligne", "offres en ligne") + " : "
                        + againstCountry(metier.againstCountry());
    }

    private static String againstCountry(double times) {
        if (times >= 2) {
            return French.number(times) + " fois plus d’offres par habitant qu’en moyenne dans le pays";
        }
        long percent = Math.round(Math.abs(times - 1) * 100);
        return percent < 5
                ? "autant par habitant qu’en moyenne dans le pays"
                : French.number(percent) + " % " + (times > 1 ? "de plus" : "de moins")
                        + " par habitant qu’en moyenne dans le pays";
    }

    private static String lack(Metier metier) {
        if (metier.offers() == 0) {
            return "Aucune offre dont dire si elle manque de candidatures";
        }
        return metier.lackingShare() == 0
                ? "Aucune de ces offres n’est signalée comme manquant de candidatures"
                : French.percent(metier.lackingShare()) + " de ces offres manquent de candidatures";
    }

    private static String published(@Nullable Published published) {
        return published == null
                ? "Ce métier n’est pas dans les chiffres publiés"
                : "En " + published.year() + ", " + French.number(published.offersPerSeeker())
                        + French.plural((long) published.offersPerSeeker(), " offre", " offres")
                        + " pour une personne qui cherchait ce métier en région "
                        + published.region().name() + " : "
                        + French.rank(published.rank()) + " rang sur " + published.of();
    }

    /// What is published besides, each as `Tension d’ensemble : très forte (4,9 sur 5)`.
    static List<String> indicators(Published published) {
        return INDICATORS.stream()
                .flatMap(indicator -> Stream.ofNullable(published.indicators().get(indicator.name()))
                        .map(value ->
                                indicator.label() + " : " + strength(value) + " (" + French.number(value) + " sur 5)"))
                .toList();
    }

    private static String strength(double value) {
        if (value < 1.5) {
            return "très faible";
        }
        if (value < 2.5) {
            return "faible";
        }
        if (value < 3.5) {
            return "moyenne";
        }
        return value < 4.5 ? "forte" : "très forte";
    }
}
