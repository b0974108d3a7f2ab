package fr.prendresoin.website;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/// What cannot be answered is a page too: neither Spring Boot's, nor a problem for programs. A page takes any
/// parameter:
/// links that were shared come back with more than they had.
@SpringBootApplication(
        exclude = ErrorMvcAutoConfiguration.class,
        excludeName = "fr.prendresoin.platform.problem.ProblemAutoConfiguration")
@ConfigurationPropertiesScan
class WebsiteApplication {

    static void main(String[] arguments) {
        SpringApplication.run(WebsiteApplication.class, arguments);
    }
}
