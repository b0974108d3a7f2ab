package fr.prendresoin.gateway.refusal;

import fr.prendresoin.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Answers refusals, before the platform's own advice.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private final MeterRegistry meters;

    RefusalAdvice(MeterRegistry meters) {
        this.meters = meters;
    }

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<ProblemDetail> refused(ProblemException refusal, HttpServletResponse response) {
        ProblemDetail problem = refusal.problem();
        String requestId = response.getHeader("X-Request-Id");
        if (requestId != null) {
            problem.setProperty("requestId", requestId);
        }
        meters.counter("prendresoin.gateway.refused", "status", Integer.toString(problem.getStatus()))
                .increment();
        return ResponseEntity.status(problem.getStatus())
                .headers(refusal instanceof Refusal ours ? ours.headers() : HttpHeaders.EMPTY)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /// An answer that breaks off half-way must look broken: the connection is cut, or the client would take the half
    /// for the whole.
    @ExceptionHandler(IOException.class)
    void brokenOff(IOException e) throws IOException {
        throw e;
    }
}
