package fr.prendresoin.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/// 503: something this service needs does not answer. Never an empty result in its place.
public final class Unavailable extends ProblemException {

    public Unavailable(String detail) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "indisponible", "Momentanément indisponible", detail, Map.of());
    }
}
