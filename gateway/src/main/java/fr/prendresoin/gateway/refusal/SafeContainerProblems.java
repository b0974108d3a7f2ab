package fr.prendresoin.gateway.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// What fails before or beyond Spring, such as an address that Tomcat cannot read, is a problem as well, instead of
/// Tomcat's page. As the platform has it, with the headers that every answer of the gateway bears.
@Component
class SafeContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    /// Public, and with this constructor: Tomcat makes it by its name.
    public static final class ProblemValve extends ErrorReportValve {

        private static final Logger log = LoggerFactory.getLogger(ProblemValve.class);

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            if (failure != null && status >= 500) {
                log.error("a request failed", failure);
            }
            byte[] problem =
                    """
                    {"type":"https://prendresoin.fr/problemes/http-%d","title":"%s","status":%d,"detail":"%s"}""".formatted(status, title(status), status, detail(status)).getBytes(UTF_8);
            try {
                SafeHeaders.on(response);
                response.setContentType("application/problem+json");
                response.setContentLength(problem.length);
                response.getOutputStream().write(problem);
                response.finishResponse();
            } catch (IOException e) {
                log.debug("the client left", e);
            }
        }

        private static String title(int status) {
            return status < 500 ? "Requête refusée" : "Erreur interne";
        }

        private static String detail(int status) {
            return switch (status) {
                case 400 -> "L’adresse ou les en-têtes de la requête sont illisibles.";
                case 404 -> "Cette adresse n’existe pas.";
                case 405, 501 -> "Cette adresse n’accepte pas cette méthode.";
                case 431 -> "Les en-têtes de la requête sont trop volumineux.";
                default ->
                    status < 500
                            ? "La requête ne peut pas être traitée."
                            : "Une erreur est survenue de notre côté. Elle est enregistrée.";
            };
        }
    }
}
