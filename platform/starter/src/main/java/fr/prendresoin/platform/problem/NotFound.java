package fr.prendresoin.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/// 404: it never existed here.
public final class NotFound extends ProblemException {

    public NotFound(String detail) {
        super(HttpStatus.NOT_FOUND, "introuvable", "Introuvable", detail, Map.of());
    }
}
