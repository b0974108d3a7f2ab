package fr.prendresoin.catalog.editorial;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The shape of a document, and what is said in French of one that does not have it.
public final class DocumentSchema {

    private final Schema schema;

    private DocumentSchema(Schema schema) {
        this.schema = schema;
    }

    /// Reads the resource of a name, such as `fiche`.
    public static DocumentSchema read(String name) {
        String path = "/documents/" + name + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(DocumentSchema.class.getResourceAsStream(path), path)) {
            return new DocumentSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// What is wrong, with the JSON pointer to each fault.
    public List<FieldError> faults(JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> new FieldError(pointer(error), error.getKeyword(), message(error)))
                .distinct()
                .toList();
    }

    private static String pointer(Error error) {
        @Nullable String property = error.getProperty();
        String at = error.getInstanceLocation().toString();
        return property == null ? at : at + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    private static String message(Error error) {
        String expected = error.getSchemaNode().toString();
        return switch (error.getKeyword()) {
            case "required" -> "Ce champ est obligatoire.";
            case "additionalProperties" -> "Ce champ n’existe pas ici.";
            case "type" -> "Doit être " + type(error.getSchemaNode().asString("")) + ".";
            case "enum" -> "Doit être l’une de ces valeurs : " + expected + ".";
            case "minLength" -> "Compte au moins " + many(expected, "caractère") + ".";
            case "maxLength" -> "Compte au plus " + many(expected, "caractère") + ".";
            case "minItems" -> "Compte au moins " + many(expected, "élément") + ".";
            case "maxItems" -> "Compte au plus " + many(expected, "élément") + ".";
            case "uniqueItems" -> "Ne répète aucun élément.";
            case "minimum" -> "Vaut au moins " + expected + ".";
            case "maximum" -> "Vaut au plus " + expected + ".";
            case "pattern" -> "Compte au moins une lettre ou un chiffre.";
            default -> "Ne respecte pas la règle « " + error.getKeyword() + " ».";
        };
    }

    private static String many(String number, String word) {
        return number + " " + word + (number.equals("0") || number.equals("1") ? "" : "s");
    }

    private static String type(String name) {
        return switch (name) {
            case "string" -> "un texte";
            case "integer" -> "un nombre entier";
            case "number" -> "un nombre";
            case "boolean" -> "true ou false";
            case "array" -> "une liste";
            default -> "un objet";
        };
    }
}
