package fr.prendresoin.platform.problem;

import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns whatever a request can cause into a problem that names the field and the rule. What is left is ours: a 500
/// that tells nothing of the inside, and a line in the log.
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<ProblemDetail> told(ProblemException e) {
        return answer(e.problem(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler({BindException.class, MethodArgumentNotValidException.class})
    ResponseEntity<ProblemDetail> invalidFields(BindingResult result) {
        List<FieldError> errors = result.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), Rules.name(error), Rules.message(error)))
                .sorted(java.util.Comparator.comparing(FieldError::field))
                .toList();
        return told(ProblemException.ofFields(errors));
    }

    @ExceptionHandler(HandlerMethodValidationException.class)
    ResponseEntity<ProblemDetail> invalidParameters(HandlerMethodValidationException e) {
        List<FieldError> errors = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                Rules.name(error),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
        return told(ProblemException.ofFields(errors));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException e) {
        return told(new InvalidRequest(e.getName(), "type", Rules.expected(e.getName(), e.getRequiredType())));
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e) {
        String name = e.getParameterName();
        return told(new InvalidRequest(name, "required", "Le paramètre « " + name + " » est obligatoire."));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<ProblemDetail> unreadable() {
        return told(new InvalidRequest("body", "json", "Le corps de la requête n’est pas un JSON lisible."));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> other(Exception e) {
        if (e instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return answer(ofStatus(response.getStatusCode()), response.getHeaders());
        }
        log.error("a request failed", e);
        return answer(ofStatus(HttpStatus.INTERNAL_SERVER_ERROR), HttpHeaders.EMPTY);
    }

    private static ProblemDetail ofStatus(HttpStatusCode status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("https://prendresoin.fr/problemes/http-" + status.value()));
        problem.setTitle("Requête refusée");
        problem.setDetail(
                switch (status.value()) {
                    case 404 -> "Cette adresse n’existe pas.";
                    case 405 -> "Cette adresse n’accepte pas cette méthode.";
                    case 406 -> "Le format demandé n’est pas disponible ici.";
                    case 413 -> "La requête est trop volumineuse.";
                    case 415 -> "Le format envoyé n’est pas accepté ici.";
                    case 500 -> "Une erreur est survenue de notre côté. Elle est enregistrée.";
                    default -> "La requête ne peut pas être traitée.";
                });
        if (status.is5xxServerError()) {
            problem.setTitle("Erreur interne");
        }
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, @Nullable HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers == null ? HttpHeaders.EMPTY : headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
