package fr.prendresoin.gateway.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.HtmlUtils;

/// Whoever looks for a page is told a problem as a page, which needs nothing of a site that may be what is missing.
@RestControllerAdvice
class RefusalPage implements ResponseBodyAdvice<Object> {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof ProblemDetail problem)) {
            return body;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!isForPages(request)) {
            return body;
        }
        response.getHeaders().setContentType(HTML);
        try {
            response.getBody().write(page(problem).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private static String page(ProblemDetail problem) {
        Object requestId =
                problem.getProperties() == null ? null : problem.getProperties().get("requestId");
        return """
                <!doctype html>
                <html lang="fr">
                  <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <meta name="color-scheme" content="light dark">
                    <meta name="robots" content="noindex">
                    <title>%1$s – Prendre soin</title>
                  </head>
                  <body>
                    <header><p><a href="/">Prendre soin</a></p></header>
                    <main>
                      <h1>%1$s</h1>
                      <p>%2$s</p>
                      <p><a href="/">Revenir à l’accueil</a></p>
                      <p><a href="/aide">Trouver de l’aide</a></p>
                    </main>
                    <footer><p>Erreur %3$d. À nous citer si elle se répète : <code>%4$s</code></p></footer>
                  </body>
                </html>
                """.formatted(
                escaped(problem.getTitle()), escaped(problem.getDetail()), problem.getStatus(), escaped(requestId));
    }

    private static String escaped(@Nullable Object text) {
        return text == null ? "" : HtmlUtils.htmlEscape(text.toString(), "UTF-8");
    }

    /// The interface is for programs, whoever looks at it.
    private static boolean isForPages(ServerHttpRequest request) {
        if (request.getURI().getPath().startsWith("/api/")) {
            return false;
        }
        try {
            List<MediaType> accepted = request.getHeaders().getAccept();
            return wish(accepted, MediaType.TEXT_HTML)
                    > Math.max(
                            wish(accepted, MediaType.APPLICATION_JSON),
                            wish(accepted, MediaType.APPLICATION_PROBLEM_JSON));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /// How much a type is wished for by its own name.
    private static double wish(List<MediaType> accepted, MediaType type) {
        return accepted.stream()
                .filter(wished -> wished.equalsTypeAndSubtype(type))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
