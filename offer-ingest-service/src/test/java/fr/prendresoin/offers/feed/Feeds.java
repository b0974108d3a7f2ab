package fr.prendresoin.offers.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/// Clients of a simulator, without a rate limit.
public final class Feeds {

    private Feeds() {}

    public static FranceTravailSettings settings(URI simulator) {
        return new FranceTravailSettings(
                simulator,
                simulator.resolve("/connexion/oauth2/access_token"),
                "prendre-soin",
                "simulateur",
                "api_offresdemploiv2 o2dsoffre",
                0,
                6,
                4,
                Duration.ofSeconds(15));
    }

    public static FranceTravail of(URI simulator) {
        return new FranceTravail(settings(simulator), Clock.systemUTC());
    }
}
