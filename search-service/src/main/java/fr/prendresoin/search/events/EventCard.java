package fr.prendresoin.search.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.events.EventState.Place;
import fr.prendresoin.search.events.EventState.Session;
import fr.prendresoin.search.question.Around;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An event in a list of results.
@Schema(description = "Un événement à venir, en bref.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventCard(
        @Schema(description = "Identifiant", example = "01980b2c-4f1e-7d3a-9c55-0e6a2b7d9f10")
        String id,

        String title,

        @Schema(description = "Sa sorte : job-dating, forum, portes-ouvertes, webinaire…", example = "job-dating")
        String type,

        @Schema(
                description = "Comment on y participe : sur place, des deux façons, à distance",
                allowableValues = {"on-site", "mixed", "distance"})
        String modality,

        EventState.Organizer organizer,

        @Nullable Place place,

        @Schema(description = "Distance de ce lieu, en kilomètres") @Nullable Double distanceKm,

        @Schema(description = "La prochaine session, ou celle qui a commencé")
        Session nextSession,

        @Schema(description = "Nombre de sessions à venir") int sessionsTotal,

        @Schema(description = "Métiers clés dont il est question ; aucun s’il est question de tous")
        List<String> metiers,

        EventState.Source source) {

    /// What a card shows; the texts stay where they are.
    static final List<String> FIELDS = List.of(
            "event.id",
            "event.title",
            "event.type",
            "event.modality",
            "event.organizer",
            "event.place",
            "event.sessions",
            "event.metiers",
            "event.source");

    static EventCard of(JsonNode hit, Instant now, @Nullable Around around) {
        EventState event = Hits.read(hit, "event", EventState.class);
        List<Session> toCome = event.toCome(now);
        return new EventCard(
                event.id(),
                event.title(),
                event.type(),
                event.modality(),
                event.organizer(),
                event.place(),
                distance(event.place(), around),
                toCome.getFirst(),
                toCome.size(),
                event.metiers(),
                event.source());
    }

    private static @Nullable Double distance(@Nullable Place place, @Nullable Around around) {
        if (place == null || place.latitude() == null || place.longitude() == null || around == null) {
            return null;
        }
        return Math.round(around.commune().kilometresTo(place.latitude(), place.longitude()) * 10) / 10.0;
    }
}
