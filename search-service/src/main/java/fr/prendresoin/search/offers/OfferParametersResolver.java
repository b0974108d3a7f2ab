package fr.prendresoin.search.offers;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Reads the parameters of a search by hand: the general way looks at every annotation of every parameter anew, which
/// is a sixth of what a search costs this service.
@Configuration(proxyBeanMethods = false)
class OfferParametersResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(OfferParameters.class);
    }

    @Override
    public OfferParameters resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var check = new Checks();
        var parameters = new OfferParameters(
                request.getParameter("q"),
                values(request, "metier"),
                values(request, "family"),
                values(request, "rome"),
                request.getParameter("commune"),
                check.integer("radius", request.getParameter("radius")),
                values(request, "department"),
                values(request, "region"),
                values(request, "contract"),
                values(request, "workingTime"),
                values(request, "experience"),
                check.integer("salaryMin", request.getParameter("salaryMin")),
                check.integer("publishedWithin", request.getParameter("publishedWithin")),
                check.bool("disabilityFriendly", request.getParameter("disabilityFriendly")),
                request.getParameter("sort"),
                check.integer("page", request.getParameter("page")),
                check.integer("size", request.getParameter("size")));
        check.throwIfAny();
        return parameters;
    }

    private static List<String> values(NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
    }
}
