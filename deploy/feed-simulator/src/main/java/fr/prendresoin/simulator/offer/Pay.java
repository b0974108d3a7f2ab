package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Draw;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A salary as employers give it: often nothing, sometimes absurd.
///
/// @param monthlyCents the lowest gross salary for a month of full time, 0 when the offer gives none
public record Pay(@Nullable String label, @Nullable String comment, int monthlyCents) {

    private static final double HOURS_A_MONTH = 151.67;
    private static final double ABSURD = 0.02;
    private static final List<String> COMMENTS = List.of(
            "Selon convention collective",
            "Selon profil et expérience",
            "Reprise d'ancienneté",
            "Primes comprises",
            "À négocier",
            "Selon grille FPH",
            "Selon grille FPT",
            "Grille hospitalière",
            "CCN 51",
            "CCN 66 + prime Laforcade");

    static Pay drawn(Post post, Origin origin, Draw draw) {
        var comment = draw.chance(0.25) ? draw.pick(COMMENTS) : null;
        var absent = origin.direct() ? 0.30 : 0.475;
        if (draw.chance(absent)) {
            return new Pay(null, comment, 0);
        }
        var low = post.payLow() + (draw.chance(0.3) ? draw.between(-3, 8) * 10 : 0);
        var high = Math.max(low, post.payHigh());
        if (draw.chance(ABSURD)) {
            return absurd(low, high, comment, draw);
        }
        return switch (draw.below(8)) {
            case 0 -> monthly("Mensuel de %1$d.0 Euros sur 12.0 mois", low, high, comment);
            case 1, 2 -> monthly("Mensuel de %1$d.0 Euros à %2$d.0 Euros sur 12.0 mois", low, high, comment);
            case 3 -> monthly("Mensuel de %1$d,00 Euros à %2$d,00 Euros sur 12 mois", low, high, comment);
            case 4 -> monthly("Mensuel de %1$d.0 Euros à %2$d.0 Euros sur 13.0 mois", low, high, comment);
            case 5 ->
                new Pay(
                        "Annuel de %d.0 Euros à %d.0 Euros sur 12.0 mois".formatted(low * 12, high * 12),
                        comment,
                        low * 100);
            case 6 -> hourly("Horaire de %1$.2f Euros à %2$.2f Euros", low, high, comment);
            default -> hourly("Horaire de %1$.2f Euros sur 12.0 mois", low, high, comment);
        };
    }

    private static Pay monthly(String pattern, int low, int high, @Nullable String comment) {
        return new Pay(pattern.formatted(low, high), comment, low * 100);
    }

    private static Pay hourly(String pattern, int low, int high, @Nullable String comment) {
        var locale = low % 20 == 0 ? Locale.FRENCH : Locale.ROOT;
        var hour = low / HOURS_A_MONTH;
        return new Pay(String.format(locale, pattern, hour, high / HOURS_A_MONTH), comment, (int)
                Math.round(hour * HOURS_A_MONTH * 100));
    }

    private static Pay absurd(int low, int high, @Nullable String comment, Draw draw) {
        return switch (draw.below(7)) {
            case 0 -> monthly("Mensuel de %1$d.0 Euros à %2$d.0 Euros sur 12.0 mois", low * 12, high * 12, comment);
            case 1 -> new Pay("Annuel de %d.0 Euros".formatted(low), comment, low * 100 / 12);
            case 2 -> new Pay("Annuel de 11.00 Euros", comment, 92);
            case 3 -> new Pay("Annuel de 35.0 Euros", comment, 292);
            case 4 ->
                new Pay("Horaire de 12.31 Euros à %d.88 Euros sur 12 mois".formatted(low), comment, (int)
                        (1231 * HOURS_A_MONTH));
            case 5 -> new Pay("Mensuel de %d,00 Euros \ufffd %d,00 Euros".formatted(low, high), comment, low * 100);
            default -> new Pay("12 e de l'heure", "selon CCN51", 0);
        };
    }
}
