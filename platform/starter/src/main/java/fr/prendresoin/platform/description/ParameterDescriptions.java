package fr.prendresoin.platform.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/// Describes parameters as they are sent: never null, since what is not sent is absent, and with examples of their
/// type.
final class ParameterDescriptions implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ParameterDescriptions::mend);
        }
        return operation;
    }

    private static void mend(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if (schema != null && schema.getTypes() != null) {
            Set<String> types = new HashSet<>(schema.getTypes());
            types.remove("null");
            schema.setTypes(types);
            if (parameter.getExample() != null) {
                parameter.setExample(example(types, parameter.getExample()));
            }
        }
    }

    /// The example of an annotation is taken for a number when it looks like one, as the code of a commune does.
    private static Object example(Set<String> types, Object example) {
        if (types.contains("array")) {
            return List.of(example.toString());
        }
        return types.contains("string") ? example.toString() : example;
    }
}
