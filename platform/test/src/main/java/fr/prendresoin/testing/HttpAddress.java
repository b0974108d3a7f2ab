package fr.prendresoin.testing;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// An address that a controller answers, and how.
record HttpAddress(String method, String path) {

    /// Every one of a package and those below it, described or not.
    static List<HttpAddress> of(String application) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(application).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(HttpAddress::of)
                .toList();
    }

    private static Stream<HttpAddress> of(Class<?> controller) {
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return Arrays.stream(controller.getDeclaredMethods()).flatMap(method -> of(above, method));
    }

    private static Stream<HttpAddress> of(@Nullable RequestMapping above, Method handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        return mapping == null
                ? Stream.empty()
                : Arrays.stream(mapping.method())
                        .flatMap(method -> paths(above)
                                .flatMap(
                                        top -> paths(mapping).map(path -> new HttpAddress(method.name(), top + path))));
    }

    private static Stream<String> paths(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
