package fr.prendresoin.search.glance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What was found of one kind.
///
/// @param total counted
@Schema(description = "Ce qui est trouvé d’une sorte.")
public record Part<T>(
        @Schema(description = "Nombre de résultats, compté") long total, List<T> items) {}
