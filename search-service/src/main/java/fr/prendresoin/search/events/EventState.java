package fr.prendresoin.search.events;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.state.StrictState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that people attend, as `events.event.v1` tells it: what this reader shows of the contract.
public record EventState(
        String id,
        String title,
        String type,
        String modality,
        Organizer organizer,
        @Nullable Place place,
        List<Session> sessions,
        List<String> metiers,
        Source source) {

    /// Reads what is shown of it.
    ///
    /// @throws MalformedEvent when it cannot be read, lacks what an answer needs, or is not of this subject
    public static EventState read(byte[] value, String subject) {
        EventState event = StrictState.read(value, EventState.class);
        event.check(subject);
        return event;
    }

    /// When the last of its sessions ends; null when none is held.
    public @Nullable Instant until() {
        return held().map(Session::end).max(Comparator.naturalOrder()).orElse(null);
    }

    /// The sessions that are held and not over, by start.
    List<Session> toCome(Instant now) {
        return held().filter(session -> session.end().isAfter(now))
                .sorted(Comparator.comparing(Session::start))
                .toList();
    }

    private Stream<Session> held() {
        return sessions.stream().filter(session -> !session.status().equals(Session.CANCELLED));
    }

    private void check(String subject) {
        if (!subject.equals(id)) {
            throw new MalformedEvent("the event's id is " + id + ", not " + subject);
        }
        StrictState.require("title", title);
        StrictState.require("type", type);
        StrictState.require("modality", modality);
        StrictState.require("organizer.name", organizer == null ? null : organizer.name());
        StrictState.require("source.name", source == null ? null : source.name());
        if (metiers == null || metiers.stream().anyMatch(Objects::isNull)) {
            throw new MalformedEvent("there are no metiers");
        }
        if (sessions == null || sessions.isEmpty()) {
            throw new MalformedEvent("an event has a session");
        }
        sessions.forEach(EventState::check);
    }

    private static void check(@Nullable Session session) {
        if (session == null || session.start() == null || session.end() == null) {
            throw new MalformedEvent("a session has a start and an end");
        }
        if (session.end().isBefore(session.start())) {
            throw new MalformedEvent("a session ends before its start");
        }
        StrictState.require("session.id", session.id());
        StrictState.require("session.timezone", session.timezone());
        StrictState.require("session.status", session.status());
    }

    @Schema(description = "Qui l’organise.", name = "EventOrganizer")
    record Organizer(String name, @Nullable String url) {}

    @Schema(description = "Le lieu. Absent d’un événement à distance.", name = "EventPlace")
    public record Place(
            @Schema(description = "La salle, la rue, comme l’organisateur les dit") @Nullable String label,

            @Schema(description = "Code INSEE", example = "69387") @Nullable String commune,

            @Schema(description = "Nom de la commune ou, à défaut, du département") @Nullable String name,

            @Nullable String postalCode,

            @Schema(description = "Code", example = "69") @Nullable String department,

            @Nullable String departmentName,

            @Schema(description = "Code", example = "84") @Nullable String region,

            @Nullable String regionName,
            @Nullable Double latitude,
            @Nullable Double longitude,

            @Schema(
                    description = "Ce que désigne le point ; un département n’en a pas",
                    allowableValues = {"address", "commune", "postal-code", "department"})
            @Nullable String precision) {}

    @Schema(description = "Une fois où l’événement se tient.", name = "EventSession")
    record Session(
            @Schema(description = "Unique dans l’événement") String id,

            @Schema(description = "Début, UTC") Instant start,
            @Schema(description = "Fin, UTC") Instant end,

            @Schema(description = "Fuseau dans lequel l’heure se lit sur place", example = "Europe/Paris")
            String timezone,

            @Schema(
                    description = "On peut venir (open), c’est complet (full), on ne s’inscrit plus (closed)",
                    allowableValues = {"open", "full", "closed"})
            String status) {

        static final String CANCELLED = "cancelled";
    }

    @Schema(description = "D’où vient cette annonce.", name = "EventSource")
    record Source(
            String name, @Nullable String url, @Nullable String licence) {}
}
