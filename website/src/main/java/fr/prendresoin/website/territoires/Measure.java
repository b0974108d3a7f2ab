package fr.prendresoin.website.territoires;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.territoires.Country.Counted;

/// What a map shows of each département.
public enum Measure {
    DENSITY("", "Offres pour 10 000 habitants", "offres pour 10 000 habitants") {
        @Override
        double of(Counted counted) {
            return Math.round(counted.per10000() * 10) / 10.0;
        }
    },
    NUMBER("nombre", "Nombre d’offres", "offres") {
        @Override
        double of(Counted counted) {
            return counted.offers();
        }
    };

    private final String value;
    private final String label;
    private final String unit;

    Measure(String value, String label, String unit) {
        this.value = value;
        this.label = label;
        this.unit = unit;
    }

    /// What is shown, in a unit that is told with one decimal at most.
    abstract double of(Counted counted);

    static Measure asked(String value) {
        return NUMBER.value.equals(value) ? NUMBER : DENSITY;
    }

    public String value() {
        return value;
    }

    public String label() {
        return label;
    }

    /// `Rhône : 2,8 offres pour 10 000 habitants`.
    String told(Counted counted) {
        return counted.department().name() + " : " + French.number(of(counted)) + " " + unit;
    }
}
