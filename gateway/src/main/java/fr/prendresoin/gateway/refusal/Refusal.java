package fr.prendresoin.gateway.refusal;

import fr.prendresoin.platform.problem.ProblemException;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// A problem that the gateway tells, with the headers that go with it.
public final class Refusal extends ProblemException {

    private final HttpHeaders headers = new HttpHeaders();

    public Refusal(HttpStatus status, String type, String title, String detail) {
        super(status, type, title, detail, Map.of());
    }

    public static Refusal badAddress(String detail) {
        return new Refusal(HttpStatus.BAD_REQUEST, "adresse-invalide", "Adresse invalide", detail);
    }

    public static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, "http-404", "Introuvable", "Cette adresse n’existe pas.");
    }

    /// The refusal for a service that does not answer.
    ///
    /// @param subject what does not answer, as the subject of a French sentence
    public static Refusal unavailable(String subject, Duration retryAfter) {
        return new Refusal(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "indisponible",
                        "Momentanément indisponible",
                        subject + " ne répond pas pour le moment. Réessayez dans quelques instants.")
                .retryAfter(retryAfter);
    }

    public Refusal retryAfter(Duration wait) {
        return with(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    public Refusal with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    HttpHeaders headers() {
        return headers;
    }
}
