package fr.prendresoin.catalog.diploma;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of the registration of a diploma in the national directory (RNCP).
///
/// @param code the code that was seen registered; absent when none was
/// @param validUntil the last day of its validity; absent when it is not known
/// @param formerCode a code that is known to be past
record Registration(
        @Nullable String code,
        @Nullable String validUntil,
        @Nullable String formerCode,
        @Nullable String formerValidUntil,
        @Nullable String source,
        @Nullable String note) {

    /// A code is current when its last day is known and has not passed.
    boolean isCurrent(LocalDate today) {
        return code != null
                && validUntil != null
                && !LocalDate.parse(validUntil).isBefore(today);
    }
}
