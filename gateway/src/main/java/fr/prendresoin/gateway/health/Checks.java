package fr.prendresoin.gateway.health;

import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.gateway.GatewaySettings.Services;
import fr.prendresoin.gateway.fetch.Fetch;
import fr.prendresoin.gateway.routing.Upstream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How to look at each component. The index is looked at through the search, the brokers and the database through the
/// service that works most with them: the gateway reaches none of them.
@org.springframework.stereotype.Component
class Checks {

    private final Fetch fetch;
    private final Services services;
    private final Duration within;

    Checks(Fetch fetch, GatewaySettings settings) {
        this.fetch = fetch;
        this.services = settings.services();
        this.within = settings.timeouts().health();
    }

    SequencedMap<String, Callable<Finding>> all() {
        var checks = new LinkedHashMap<String, Callable<Finding>>();
        for (Upstream upstream : Upstream.values()) {
            checks.put(
                    upstream.id(),
                    () -> answers(upstream.url(services).resolve("/actuator/health/readiness"), "Prêt.", "Pas prêt."));
        }
        checks.put(
                "opensearch",
                () -> answers(
                        Upstream.SEARCH.url(services).resolve("/actuator/health/opensearch"),
                        "L’index répond.",
                        "L’index ne répond pas à la recherche."));
        checks.put("kafka", () -> behindOffers("kafka"));
        checks.put("kafka-connect", this::connectors);
        checks.put("database", () -> behindOffers("mongo"));
        checks.put("identity", this::identity);
        return checks;
    }

    private Finding identity() throws InterruptedException {
        Finding found = answers(
                URI.create(services.identity() + "/.well-known/openid-configuration"),
                "La connexion est possible.",
                "");
        return found.up() ? found : Finding.down("Le service de connexion ne répond pas.");
    }

    private Finding behindOffers(String indicator) throws InterruptedException {
        return answers(
                Upstream.OFFERS.url(services).resolve("/actuator/health/" + indicator), "Répond.", "Ne répond pas.");
    }

    private Finding answers(URI address, String up, String down) throws InterruptedException {
        try {
            return fetch.get(address, within).statusCode() == 200 ? Finding.up(up) : Finding.down(down);
        } catch (IOException e) {
            return noAnswer(e);
        }
    }

    private Finding connectors() throws InterruptedException {
        try {
            HttpResponse<byte[]> answer =
                    fetch.get(services.kafkaConnect().resolve("/connectors?expand=status"), within);
            return answer.statusCode() == 200
                    ? connectors(JsonMapper.shared().readTree(answer.body()))
                    : Finding.down("Ne donne pas l’état des connecteurs.");
        } catch (IOException e) {
            return noAnswer(e);
        } catch (JacksonException e) {
            return Finding.down("Donne une réponse illisible.");
        }
    }

    private static Finding connectors(JsonNode states) {
        if (states.isEmpty()) {
            return Finding.down("Aucun connecteur n’est installé.");
        }
        List<String> stopped = states.propertyStream()
                .filter(connector -> !isRunning(connector.getValue().path("status")))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
        return stopped.isEmpty()
                ? Finding.up("Connecteurs en marche : " + states.size() + ".")
                : Finding.down("À l’arrêt : " + String.join(", ", stopped) + ".");
    }

    /// A connector can be RUNNING while its tasks are not, or while it has none.
    private static boolean isRunning(JsonNode status) {
        JsonNode tasks = status.path("tasks");
        return !tasks.isEmpty()
                && Stream.concat(Stream.of(status.path("connector")), tasks.valueStream())
                        .allMatch(part -> part.path("state").asString("").equals("RUNNING"));
    }

    private static Finding noAnswer(IOException e) {
        return Finding.down(e instanceof HttpTimeoutException ? "Ne répond pas dans le délai." : "Ne répond pas.");
    }
}
