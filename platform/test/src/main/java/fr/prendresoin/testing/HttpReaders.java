package fr.prendresoin.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The records into which services read each other's answers in JSON, held to the contracts in `contracts/http`: a
/// field that is renamed there would be nothing here, and nobody would notice.
public final class HttpReaders {

    private final JsonNode contract;
    private final List<String> unknown = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private HttpReaders(JsonNode contract) {
        this.contract = contract;
    }

    /// Fails with every field of a record, and of the records that it is made of, that no answer has.
    ///
    /// @param operation as the contract has it, such as `get /api/offers/{id}`
    public static void assertDescribed(String service, String operation, int status, Class<? extends Record> reader) {
        JsonNode contract = HttpContracts.committed(service);
        JsonNode schema = contract.at(HttpContracts.schemaOf(service, contract, operation, status));
        var readers = new HttpReaders(contract);
        readers.read(reader, schema, reader.getSimpleName());
        if (!readers.unknown.isEmpty()) {
            throw new AssertionError(service + " answers " + operation + " without " + readers.unknown);
        }
    }

    private void read(Type type, JsonNode described, String where) {
        JsonNode schema = resolved(described);
        if (type instanceof Class<?> record && record.isRecord()) {
            if (seen.add(record.getName() + described)) {
                for (RecordComponent component : record.getRecordComponents()) {
                    read(component, schema, where);
                }
            }
        } else if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            read(
                    arguments[arguments.length - 1],
                    schema.path(parameterized.getRawType() == Map.class ? "additionalProperties" : "items"),
                    where);
        }
    }

    private void read(RecordComponent component, JsonNode schema, String where) {
        String path = where + "." + component.getName();
        alternatives(schema)
                .map(alternative -> alternative.path("properties").path(component.getName()))
                .filter(property -> !property.isMissingNode())
                .findFirst()
                .ifPresentOrElse(property -> read(component.getGenericType(), property, path), () -> unknown.add(path));
    }

    /// An answer may be one of several, or all of several together.
    private Stream<JsonNode> alternatives(JsonNode schema) {
        return Stream.concat(
                Stream.of(schema),
                Stream.of("oneOf", "anyOf", "allOf")
                        .flatMap(several -> schema.path(several).valueStream())
                        .map(this::resolved)
                        .flatMap(this::alternatives));
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : contract.at(reference.substring(1));
    }
}
