package fr.prendresoin.platform.problem;

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

/// What Tomcat refuses by itself, such as an address that it cannot read, is a problem too, instead of its page.
public final class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Class<? extends ProblemValve> valve;

    /// @param valve what tells; Tomcat makes it by its name, with its public constructor without parameters
    public ContainerProblems(Class<? extends ProblemValve> valve) {
        this.valve = valve;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(valve.getName());
            }
        });
    }

    /// Tells a failure as a problem, unless an answer is under way. A service that has headers or words of its own
    /// declares a [ContainerProblems] with a valve that extends this one.
    public static class ProblemValve extends ErrorReportValve {

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
            String problem = """
                    {"type":"https://prendresoin.fr/problemes/http-%d","title":"%s","status":%d,"detail":"%s"}""".formatted(status, title(status), status, detail(status));
            try {
                byte[] body = problem.getBytes(UTF_8);
                addHeaders(response);
                response.setContentType("application/problem+json");
                response.setContentLength(body.length);
                response.getOutputStream().write(body);
                response.finishResponse();
            } catch (IOException e) {
                log.debug("the client left", e);
            }
        }

        /// What the answer bears besides the problem: nothing.
        protected void addHeaders(Response response) {}

        private static String title(int status) {
            return status < 500 ? "Requête refusée" : "Erreur interne";
        }

        /// What is told, in one French sentence that is safe inside JSON.
        protected String detail(int status) {
            if (status >= 500) {
                return "Une erreur est survenue de notre côté. Elle est enregistrée.";
            }
            return status == 400
                    ? "L’adresse ou les en-têtes de la requête sont illisibles."
                    : "La requête ne peut pas être traitée.";
        }
    }
}
