package fr.prendresoin.catalog.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentSchemaTest {

    @Test
    void everyShippedDocumentHasItsShape() {
        DocumentSchema fiche = DocumentSchema.read("fiche");
        assertThat(new ReferenceFile("metiers.json").tree().values())
                .hasSize(26)
                .allSatisfy(document -> assertThat(fiche.faults(document)).isEmpty());
        for (String name : List.of("synonyms", "boosts")) {
            assertThat(DocumentSchema.read(name).faults(new ReferenceFile(name + ".json").tree()))
                    .isEmpty();
        }
    }

    @Test
    void faultsAreSaidInFrenchWithTheirPointers() {
        assertThat(boosts("{\"work\":\"un\",\"employer\":-1,\"nearMisspelling\":0.3,\"metier\":1,\"colour\":2}"))
                .extracting(FieldError::field, FieldError::rule, FieldError::message)
                .containsExactlyInAnyOrder(
                        tuple("/title", "required", "Ce champ est obligatoire."),
                        tuple("/work", "type", "Doit être un nombre."),
                        tuple("/employer", "minimum", "Vaut au moins 0."),
                        tuple("/colour", "additionalProperties", "Ce champ n’existe pas ici."));
        assertThat(boosts("[]")).extracting(FieldError::field, FieldError::rule).containsExactly(tuple("", "type"));
    }

    @Test
    void whatLacksOneLacksOneOnly() {
        assertThat(DocumentSchema.read("synonyms").faults(json("{\"groups\":[[\"ide\",\"\"]]}")))
                .extracting(FieldError::message)
                .containsExactly("Compte au moins 1 caractère.");
        assertThat(DocumentSchema.read("synonyms").faults(json("{\"groups\":[[\"ide\"]]}")))
                .extracting(FieldError::message)
                .containsExactly("Compte au moins 2 éléments.");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static List<FieldError> boosts(String document) {
        return DocumentSchema.read("boosts").faults(json(document));
    }

    private static JsonNode json(String document) {
        return JsonMapper.shared().readTree(document);
    }
}
