package fr.prendresoin.gateway.pipelines;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import org.jspecify.annotations.Nullable;

/// How the answer of [OfferPipeline] reads. The rest of it is the collection's own, passed on as it came.
@Schema(
        name = "Pipeline",
        description = "Ce que la collecte dit d’elle-même, tel quel : « at », « sources », « runs », « waitingFor »…"
                + " La passerelle y ajoute ce qui suit.",
        additionalProperties = AdditionalPropertiesValue.TRUE)
record DescribedPipeline(Drift drift, Lag lag) {

    @Schema(
            name = "Lag",
            description = "Le retard de chaque étape.",
            additionalProperties = AdditionalPropertiesValue.TRUE)
    record Lag(
            @Schema(description = "Celui de l’index : null quand il est inconnu") @Nullable IndexLag index) {}

    @Schema(description = "Ce que l’index n’a pas encore lu.")
    record IndexLag(
            @Schema(description = "Nombre de changements") long records,

            @Schema(description = "Depuis quand le plus ancien attend : 0 quand rien n’attend")
            long oldestAgeSeconds) {}
}
