package fr.prendresoin.search.formations;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.question.Around;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A course in a list of results.
///
/// @param place the nearest of its places, or else the first
/// @param titleMarked where the words were found, as HTML whose only tag is `mark`
@Schema(description = "Une formation, en bref.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormationCard(
        @Schema(description = "Identifiant", example = "lheo-14_AF_0000011179")
        String id,

        String title,

        @Schema(description = "Le titre en HTML dont la seule balise, « mark », entoure les mots trouvés") @Nullable String titleMarked,

        @Schema(description = "Diplôme préparé", example = "DEAS") @Nullable String diploma,

        @Schema(description = "Niveau obtenu, de 3 à 8") @Nullable Integer exitLevel,

        boolean certifying,
        boolean apprenticeship,

        @Schema(description = "Métiers clés auxquels elle prépare")
        List<String> metiers,

        @Schema(allowableValues = {"on-site", "mixed", "distance"}) @Nullable String modality,

        @Schema(description = "Qui peut payer, d’après la source")
        List<String> fundings,

        @Schema(description = "Prix en centimes d’euro, toutes taxes comprises") @Nullable Integer priceCents,

        @Nullable Integer hoursTotal,
        @Nullable String durationText,

        @Schema(description = "Organisme de formation") @Nullable String provider,

        FormationState.@Nullable Place place,

        @Schema(description = "Distance de ce lieu, en kilomètres") @Nullable Double distanceKm,

        @Schema(description = "Nombre de lieux") int placesTotal,

        @Schema(description = "La session que l’on peut rejoindre le plus tôt ; absente si aucune n’est ouverte")
        FormationState.@Nullable Session nextSession,

        @Schema(description = "Nombre de sessions à venir") int sessionsTotal,
        FormationState.Source source,

        @Schema(description = "Quand elle est arrivée ici, ou a changé, en dernier, UTC") @Nullable Instant changedAt) {

    private static final String CHANGED_AT = "changedAt";

    /// What a card shows; the texts stay where they are.
    static final List<String> FIELDS = List.of(
            "formation.id",
            "formation.title",
            "formation.diploma",
            "formation.exitLevel",
            "formation.certifying",
            "formation.certifications",
            "formation.apprenticeship",
            "formation.metiers",
            "formation.families",
            "formation.romeCodes",
            "formation.modality",
            "formation.fundings",
            "formation.priceCents",
            "formation.hoursTotal",
            "formation.durationText",
            "formation.provider.name",
            "formation.places",
            "formation.sessions",
            "formation.entry",
            "formation.source",
            CHANGED_AT);

    static FormationCard of(JsonNode hit, LocalDate today, @Nullable Around around) {
        FormationState formation = Hits.read(hit, "formation", FormationState.class);
        Sessions sessions = Sessions.on(today, formation.sessions());
        NearestPlace nearest = NearestPlace.of(formation.places(), around);
        JsonNode marked = hit.path("highlight").path("formation.title").path(0);
        return new FormationCard(
                formation.id(),
                formation.title(),
                marked.isMissingNode() ? null : marked.stringValue(),
                formation.diploma(),
                formation.exitLevel(),
                formation.certifying(),
                formation.apprenticeship(),
                formation.metiers(),
                formation.modality(),
                formation.fundings(),
                formation.priceCents(),
                formation.hoursTotal(),
                formation.durationText(),
                formation.provider() == null ? null : formation.provider().name(),
                nearest.place(),
                nearest.distanceKm(),
                formation.places().size(),
                sessions.next(),
                sessions.toCome().size(),
                formation.source(),
                changedAt(hit.path("_source").path(CHANGED_AT)));
    }

    /// Indexes that were made before this was kept do not tell.
    private static @Nullable Instant changedAt(JsonNode told) {
        return told.isString() ? Instant.parse(told.stringValue()) : null;
    }
}
