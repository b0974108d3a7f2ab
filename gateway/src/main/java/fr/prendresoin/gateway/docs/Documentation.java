package fr.prendresoin.gateway.docs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// One page over the documentation of every service, all from this origin.
@Configuration
class Documentation implements WebMvcConfigurer {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route()
                .GET("/docs", request -> ServerResponse.ok().build(Documentation::write))
                .build();
    }

    /// Written by hand, for its policy replaces the one for data instead of standing beside it.
    private static @Nullable ModelAndView write(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = new ClassPathResource("docs/index.html").getInputStream()) {
            page.transferTo(response.getOutputStream());
        }
        return null;
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
