package fr.prendresoin.offers.reports;

import fr.prendresoin.offers.text.Clean;
import fr.prendresoin.offers.text.Mask;
import org.jspecify.annotations.Nullable;

/// What somebody says of an offer, without who that is.
///
/// @param comment in which nothing reaches a person
public record Report(Reason reason, @Nullable String comment) {

    public Report {
        String text = comment == null ? "" : Mask.contacts(Clean.paragraphs(comment));
        comment = text.isEmpty() ? null : text;
    }
}
