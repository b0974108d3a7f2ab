package fr.prendresoin.website.errors;

import fr.prendresoin.website.html.Html;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.View;

/// Turns what cannot be answered into a page that helps.
@ControllerAdvice
class TroubleAdvice {

    private static final Logger log = LoggerFactory.getLogger(TroubleAdvice.class);

    private final Html html;

    TroubleAdvice(Html html) {
        this.html = html;
    }

    @ExceptionHandler(NotFound.class)
    View missing() {
        return page(Trouble.missing());
    }

    @ExceptionHandler(Unavailable.class)
    View unavailable() {
        return page(Trouble.unavailable());
    }

    @ExceptionHandler(ForeignForm.class)
    View foreign() {
        return page(Trouble.foreign());
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    View method(HttpRequestMethodNotSupportedException e, HttpServletResponse response) {
        if (e.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", e.getSupportedMethods()));
        }
        return page(Trouble.method());
    }

    /// What follows the question mark cannot be read.
    @ExceptionHandler(InvalidParameterException.class)
    View unreadable() {
        return page(Trouble.unreadable());
    }

    /// The visitor left before the answer was there.
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    View other(Exception e) {
        if (e instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return page(response.getStatusCode().value() == 404 ? Trouble.missing() : Trouble.unreadable());
        }
        log.error("a page failed", e);
        return page(Trouble.ours());
    }

    private View page(Trouble trouble) {
        return html.page(trouble.status(), "erreur", trouble);
    }
}
