package fr.prendresoin.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What services answer in JSON, held to the contracts in `contracts/http`. Readers tolerate what they do not know.
/// Here a field that is not described is an error, and so is one that is missing.
public final class HttpAnswers {

    private static final String BASE = "https://prendresoin.fr/contracts/http/";

    private HttpAnswers() {}

    /// Fails with every deviation of an answer from its description.
    ///
    /// @param operation as the contract has it, such as `get /api/offers/{id}`
    public static void assertDescribed(String service, String operation, int status, JsonNode answer) {
        JsonNode contract = HttpContracts.committed(service);
        String schema = HttpContracts.schemaOf(service, contract, operation, status);
        List<Error> errors = schema(service, contract, schema)
                .validate(
                        answer.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(operation + " is not as " + service + " describes it: " + errors + "\n" + answer);
        }
    }

    private static Schema schema(String service, JsonNode contract, String pointer) {
        EventSchemas.forbidUndeclared(contract);
        String iri = BASE + service;
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(iri, contract.toString())))
                .getSchema(SchemaLocation.of(
                        iri + "#" + pointer.replace("{", "%7B").replace("}", "%7D")));
    }
}
