package fr.prendresoin.platform.problem;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// 400: the request breaks a rule that the answer names, field by field.
public final class InvalidRequest extends ProblemException {

    public InvalidRequest(String field, String rule, String message) {
        this(List.of(new FieldError(field, rule, message)));
    }

    public InvalidRequest(List<FieldError> errors) {
        super(
                HttpStatus.BAD_REQUEST,
                "requete-invalide",
                "Requête invalide",
                errors.size() == 1 ? errors.getFirst().message() : errors.size() + " champs sont à corriger.",
                Map.of("errors", errors));
    }
}
