package fr.prendresoin.gateway.docs;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// One page over the documentation of every service, all from this origin.
@Controller
@Hidden
class Documentation implements WebMvcConfigurer {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    @GetMapping("/")
    ResponseEntity<Void> home() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Location", "/docs")
                .build();
    }

    @GetMapping("/docs")
    ResponseEntity<Resource> page(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("docs/index.html"));
    }

    /// Scripts and styles only: the package's own pages load from elsewhere.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/page/*.js", "/docs/page/*.css")
                .addResourceLocations("classpath:/docs/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/docs/swagger-ui/*.js", "/docs/swagger-ui/*.css")
                .addResourceLocations(swaggerUi())
                .setCacheControl(A_DAY);
    }

    private static Resource swaggerUi() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/META-INF/resources/webjars/swagger-ui/*/swagger-ui.css");
            return found[0].createRelative("./");
        } catch (IOException e) {
            throw new IllegalStateException("swagger-ui is not on the class path", e);
        }
    }
}
