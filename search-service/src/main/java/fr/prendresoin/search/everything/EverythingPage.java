package fr.prendresoin.search.everything;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.prendresoin.search.detours.NextStep;
import fr.prendresoin.search.events.EventCard;
import fr.prendresoin.search.formations.FormationCard;
import fr.prendresoin.search.glance.Part;
import fr.prendresoin.search.offers.OfferCard;
import fr.prendresoin.search.question.Location;
import fr.prendresoin.search.understanding.Understood;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Results of each kind that was asked for; a kind that was not is absent.
///
/// @param total of all kinds together
@Schema(description = "Ce qui est trouvé, par sorte. Une sorte qui n’est pas demandée est absente.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EverythingPage(
        @Schema(description = "Nombre de résultats de toutes les sortes")
        long total,

        @Schema(description = "À partir de 0") int page,

        @Schema(description = "Résultats de chaque sorte, au plus")
        int size,

        @Nullable Understood understood,

        @Schema(description = "Par mot inconnu, les mots du métier cherchés en plus de lui") @Nullable Map<String, List<String>> corrections,

        @Nullable Location location,
        @Nullable Part<MetierCard> metiers,
        @Nullable Part<OfferCard> offers,
        @Nullable Part<FormationCard> formations,
        @Nullable Part<EventCard> events,
        @Nullable Part<ContentCard> contents,

        @Schema(
                description =
                        "Que faire quand peu est trouvé. Quand les offres sont demandées et qu’il y en a peu : des"
                                + " recherches d’offres, dont les paramètres sont à donner à GET /api/offers ; quand ce sont"
                                + " les formations, sans les offres : à GET /api/formations. Quand rien n’est trouvé d’une"
                                + " autre sorte : une recherche « everything » qui trouve, à donner à GET /api/search. Absent"
                                + " sinon")
        @Nullable List<NextStep> next) {}
