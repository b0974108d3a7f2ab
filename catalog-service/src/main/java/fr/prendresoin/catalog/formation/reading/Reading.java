package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.Formation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a record says: a course of ours, or why it is none.
public sealed interface Reading {

    String DUPLICATE = "duplicate";

    /// The course's, null when the record bears no number.
    @Nullable String id();

    /// A course of ours.
    record Accepted(Formation formation) implements Reading {

        @Override
        public String id() {
            return formation.id();
        }
    }

    /// Not a course of ours.
    ///
    /// @param reason stable: `no-number`, `no-title`, `out-of-perimeter`, `duplicate`, `too-large` or `unreadable`
    /// @param updatedAt when the source last changed the record, as far as that was read
    /// @param what the record, for a person who will look
    /// @param why in French
    record Rejected(
            @Nullable String id, String reason, @Nullable LocalDate updatedAt, String what, String why)
            implements Reading {}

    static Reading duplicate(String id, int line) {
        return new Rejected(
                id,
                DUPLICATE,
                null,
                id + " (ligne " + line + ")",
                "une autre formation du fichier porte le même numéro");
    }
}
