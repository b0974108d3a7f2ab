package fr.prendresoin.gateway.fetch;

import fr.prendresoin.gateway.GatewaySettings;
import fr.prendresoin.platform.http.WholeAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Asks a service on the gateway's own account, and in the name of whoever asked the gateway.
@Component
public class Fetch {

    private final HttpClient client;

    Fetch(GatewaySettings settings) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeouts().connect())
                .build();
    }

    /// Gets an answer, whatever its status.
    ///
    /// @throws IOException when there is no whole answer in time
    public HttpResponse<byte[]> get(URI address, Duration within) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Accept", "application/json");
        Caller.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return WholeAnswer.to(client, request.build(), within);
    }
}
