package fr.prendresoin.search.facets;

import io.swagger.v3.oas.annotations.media.Schema;

/// A choice that a filter offers.
///
/// @param value what to give the parameter of the facet's name to make this choice
/// @param count results that the choice would find
@Schema(description = "Un choix possible d’un filtre.")
public record Choice(
        @Schema(description = "À donner au paramètre", example = "CDI")
        String value,

        String label,

        @Schema(description = "Résultats que ce choix trouverait")
        long count) {}
