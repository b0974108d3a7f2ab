package fr.prendresoin.gateway.health;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Schema(description = "L’état d’un composant.")
record Component(
        Status status,

        @Schema(description = "Depuis quand il est dans cet état, vu d’ici")
        Instant since,

        @Schema(description = "Durée de la vérification, en millisecondes")
        long millis,

        String detail) {

    enum Status {
        UP,
        DOWN
    }

    boolean isUp() {
        return status == Status.UP;
    }

    /// The state seen just before lasts if it is the same.
    Component lastingFrom(Component before) {
        return before.status == status ? new Component(status, before.since, millis, detail) : this;
    }
}
