package fr.prendresoin.simulator.api;

import java.util.regex.Pattern;

/// A page: at most 150 offers, and never beyond the 3 150th.
record Range(int first, int last) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final int MOST = 150;
    private static final int LAST_FIRST = 3_000;
    private static final int LAST_LAST = 3_149;

    static Range of(Parameters parameters) {
        var text = parameters.text("range").orElse("0-" + (MOST - 1));
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw BadParameter.format("range", "<entier>-<entier> attendu.");
        }
        var first = Integer.parseInt(matcher.group(1));
        var last = Integer.parseInt(matcher.group(2));
        if (first > LAST_FIRST) {
            throw BadParameter.because("La position de début doit être inférieure ou égale à 3000.");
        }
        if (last > LAST_LAST) {
            throw BadParameter.because("La position de fin doit être inférieure ou égale à 3149.");
        }
        if (last < first) {
            throw BadParameter.because("La position de fin doit être supérieure ou égale à la position de début.");
        }
        if (last - first + 1 > MOST) {
            throw BadParameter.because("La plage de résultats demandée est trop importante.");
        }
        return new Range(first, last);
    }

    String header(int returned, int total) {
        return returned == 0 ? "offres */" + total : "offres " + first + "-" + (first + returned - 1) + "/" + total;
    }

    boolean reaches(int total) {
        return last >= total - 1;
    }
}
