package fr.prendresoin.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// An answer that is not the one asked for, as RFC 9457 tells it: a stable `type` for programs, French for people.
public class ProblemException extends RuntimeException {

    private static final String TYPES = "https://prendresoin.fr/problemes/";

    private final ProblemDetail problem;

    /// @param type the last part of the problem's address, such as `offre-retiree`
    /// @param properties what a program may need besides, such as the reason of a withdrawal
    protected ProblemException(
            HttpStatus status, String type, String title, String detail, Map<String, Object> properties) {
        super(detail);
        problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        properties.forEach(problem::setProperty);
    }

    public final ProblemDetail problem() {
        return problem;
    }

    /// What is wrong with one field of a request.
    ///
    /// @param rule a stable word for programs, such as `range`
    /// @param message a French sentence that says what is accepted
    public record FieldError(String field, String rule, String message) {}

    static ProblemException ofFields(List<FieldError> errors) {
        return new InvalidRequest(errors);
    }
}
