package fr.prendresoin.search.parameters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives controllers the parameters that are read by hand: the general way looks at every annotation of every parameter
/// anew, which is a sixth of what a search costs this service.
@Configuration(proxyBeanMethods = false)
class ByHandResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Map<Class<?>, ByHand<?>> known;

    ByHandResolver(List<ByHand<?>> known) {
        this.known = known.stream().collect(Collectors.toUnmodifiableMap(ByHand::type, byHand -> byHand));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return known.containsKey(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Objects.requireNonNull(known.get(parameter.getParameterType())).read(request.getParameterMap());
    }
}
