package fr.prendresoin.platform.problem;

import fr.prendresoin.platform.problem.ProblemException.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses a query parameter that the handler does not declare. A misspelt filter that is silently ignored gives an
/// answer to another question.
final class KnownParameters implements HandlerInterceptor {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("fr.prendresoin.")) {
            Set<String> names = known.computeIfAbsent(method.getMethod(), KnownParameters::declared);
            List<FieldError> unknown = request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .map(name -> new FieldError(name, "unknown", message(name, names)))
                    .toList();
            if (!unknown.isEmpty()) {
                throw ProblemException.ofFields(unknown);
            }
        }
        return true;
    }

    private static String message(String name, Set<String> names) {
        return names.isEmpty()
                ? "Le paramètre « " + name + " » n’existe pas : cette adresse n’en accepte aucun."
                : "Le paramètre « " + name + " » n’existe pas. Paramètres acceptés : "
                        + names.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(PathVariable.class) || parameter.isAnnotationPresent(RequestBody.class)) {
            return Stream.empty();
        }
        RequestParam named = parameter.getAnnotation(RequestParam.class);
        if (named != null) {
            String name = named.value().isEmpty() ? named.name() : named.value();
            return Stream.of(name.isEmpty() ? parameter.getName() : name);
        }
        return parameter.getType().isRecord()
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
