package fr.prendresoin.catalog.editorial;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/// Who asks.
///
/// @param isAdmin whether they may review what they wrote: a small team is not stopped when nobody else is there
record Person(String id, boolean isAdmin) {

    static Person of(HttpServletRequest request) {
        return new Person(Objects.requireNonNull(request.getUserPrincipal()).getName(), request.isUserInRole("ADMIN"));
    }
}
