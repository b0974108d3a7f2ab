package fr.prendresoin.search.relevance;

import java.util.List;
import java.util.Locale;

/// A fact of an offer, and the values of which it has one.
record Fact(Name name, List<String> values) {

    /// What is judged of an offer.
    enum Name {
        METIER("offer.metier"),
        ROME("offer.rome.code"),
        SEGMENT("offer.segment"),
        FAMILY("offer.families"),
        DEPARTMENT("offer.place.department"),
        REGION("offer.place.region"),
        CONTRACT("offer.contract.type"),
        APPRENTICESHIP("offer.contract.apprenticeship"),
        TIME("offer.workingTime.kind"),
        SCHEDULE("offer.workingTime.schedules"),
        EXPERIENCE("offer.experience.requirement"),
        /// A commune and a distance in kilometres.
        NEAR("location"),
        TITLE("offer.title"),
        EMPLOYER("offer.company.name"),
        /// Anywhere in the offer.
        TEXT("words");

        final String field;

        Name(String field) {
            this.field = field;
        }
    }

    Fact {
        values = List.copyOf(values);
    }

    /// Reads « contract=CDD,MIS ».
    static Fact of(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("« " + text + " » is no fact");
        }
        return new Fact(
                Name.valueOf(text.substring(0, equals).toUpperCase(Locale.ROOT)),
                List.of(text.substring(equals + 1).split(",", -1)));
    }
}
