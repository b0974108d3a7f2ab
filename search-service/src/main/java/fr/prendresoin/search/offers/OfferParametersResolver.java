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
                single(check, request, "q"),
                values(request, "metier"),
                values(request, "family"),
                values(request, "rome"),
                single(check, request, "commune"),
                check.integer("radius", single(check, request, "radius")),
                values(request, "department"),
                values(request, "region"),
                values(request, "contract"),
                values(request, "workingTime"),
                values(request, "experience"),
                check.integer("salaryMin", single(check, request, "salaryMin")),
                check.integer("publishedWithin", single(check, request, "publishedWithin")),
                check.bool("disabilityFriendly", single(check, request, "disabilityFriendly")),
                single(check, request, "sort"),
                check.integer("page", single(check, request, "page")),
                check.integer("size", single(check, request, "size")));
        check.throwIfAny();
        return parameters;
    }

    /// Of two values one would be passed over, and nobody could tell which.
    private static @Nullable String single(Checks check, NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            check.refuse(name, "single", "« " + name + " » ne prend qu’une valeur.");
            return null;
        }
        return values[0];
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
