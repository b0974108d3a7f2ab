package fr.prendresoin.platform.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/// Describes what any operation may answer instead of what was asked for, so that a controller names its own refusals
/// only. Each is a problem, unless the controller says what else it is.
final class ProblemDescriptions implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

    private static final String JSON = "application/problem+json";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponses responses = operation.getResponses();
        responses.putIfAbsent("400", described("La requête est invalide : la réponse nomme ce qu’il faut corriger"));
        if (readsOneThing(method)) {
            responses.putIfAbsent("404", described("Rien ne porte cet identifiant"));
        }
        responses.putIfAbsent("default", described("Toute autre erreur, sous la même forme"));
        Set<String> ownWords = withContent(method);
        responses.forEach((code, response) -> {
            if (!code.startsWith("2") && !ownWords.contains(code)) {
                response.setContent(problem());
            }
        });
        return operation;
    }

    @Override
    public void customise(OpenAPI description) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(description.getComponents()::addSchemas);
    }

    private static ApiResponse described(String description) {
        return new ApiResponse().description(description);
    }

    private static boolean readsOneThing(HandlerMethod method) {
        return method.hasMethodAnnotation(GetMapping.class)
                && Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
    }

    private static Set<String> withContent(HandlerMethod method) {
        return AnnotatedElementUtils.getMergedRepeatableAnnotations(
                        method.getMethod(), io.swagger.v3.oas.annotations.responses.ApiResponse.class)
                .stream()
                .filter(response -> response.content().length > 0)
                .map(io.swagger.v3.oas.annotations.responses.ApiResponse::responseCode)
                .collect(Collectors.toSet());
    }

    private static Content problem() {
        Schema<?> schema = new Schema<>().$ref("Problem");
        return new Content().addMediaType(JSON, new MediaType().schema(schema));
    }
}
