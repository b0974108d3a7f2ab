package fr.prendresoin.search.formations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One course, whole, as it stands today.
///
/// @param formation with the sessions that can still be joined, and no other; its expired codes told as such
/// @param similar other courses that may suit who reads this one
@Schema(description = "Une formation entière, avec ses sessions à venir et des formations proches.")
record FormationDetail(
        @JsonUnwrapped FormationState formation,

        @Schema(description = "La session que l’on peut rejoindre le plus tôt ; absente si aucune n’est ouverte")
        FormationState.@Nullable Session nextSession,

        List<FormationCard> similar) {}
