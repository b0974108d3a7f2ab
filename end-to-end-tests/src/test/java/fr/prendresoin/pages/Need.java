package fr.prendresoin.pages;

import java.util.List;

/// What a page needs of a service, and so what it shows while that is away.
///
/// @param about whether it gives what the page is about: without it there is only a 503
/// @param words what then stands in the places of what it would have given
record Need(String service, boolean about, List<String> words) {

    static final String SEARCH = "search-service";
    static final String CATALOG = "catalog-service";

    /// What many pages say.
    static final String PLACES = "Les communes ne peuvent pas être cherchées pour le moment";

    static final String AVERAGE = "le chiffre de la France est momentanément";

    static Need about(String service) {
        return about(service, "momentanément indisponible");
    }

    static Need about(String service, String words) {
        return new Need(service, true, List.of(words));
    }

    /// The page stands, and says in words what it lacks.
    static Need lacks(String service, String... words) {
        return new Need(service, false, List.of(words));
    }
}
