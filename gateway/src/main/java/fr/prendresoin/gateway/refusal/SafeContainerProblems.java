package fr.prendresoin.gateway.refusal;

import fr.prendresoin.platform.problem.ContainerProblems;
import org.apache.catalina.connector.Response;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What fails before or beyond Spring is told as the platform tells it, with the headers that every answer of the
/// gateway bears.
@Configuration(proxyBeanMethods = false)
class SafeContainerProblems {

    @Bean
    ContainerProblems containerProblems() {
        return new ContainerProblems(SafeValve.class);
    }

    /// Public, and with this constructor: Tomcat makes it by its name.
    public static final class SafeValve extends ContainerProblems.ProblemValve {

        @Override
        protected void addHeaders(Response response) {
            SafeHeaders.on(response);
        }

        @Override
        protected String detail(int status) {
            return switch (status) {
                case 404 -> "Cette adresse n’existe pas.";
                case 405, 501 -> "Cette adresse n’accepte pas cette méthode.";
                case 431 -> "Les en-têtes de la requête sont trop volumineux.";
                default -> super.detail(status);
            };
        }
    }
}
