package fr.prendresoin.website.forms;

import fr.prendresoin.website.WebsiteSettings;
import fr.prendresoin.website.errors.ForeignForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Takes in only forms that a page of ours has sent: a browser says which site did. Whoever says nothing is no browser
/// that another site could make send something.
@Component
class OwnForms implements HandlerInterceptor, WebMvcConfigurer {

    private final String origin;

    OwnForms(WebsiteSettings settings) {
        URI site = settings.publicUrl();
        this.origin = site.getScheme() + "://" + site.getAuthority();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /// @throws ForeignForm when another site sends it
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod()) && !isOurs(request)) {
            throw new ForeignForm();
        }
        return true;
    }

    private boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String from = request.getHeader(HttpHeaders.ORIGIN);
        return from == null || from.equals(origin);
    }
}
