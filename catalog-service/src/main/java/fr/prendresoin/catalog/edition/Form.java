package fr.prendresoin.catalog.edition;

import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The form of the documents of one kind that editors may change.
public interface Form {

    Kind kind();

    /// What is wrong with a document, each fault with the JSON pointer to it; nothing for a good one.
    ///
    /// @param id of the aggregate that it is to be the state of
    List<FieldError> faults(String id, JsonNode document);

    /// The aggregate of a good document, with the event that tells it.
    Aggregate aggregate(String state);

    /// What people call it.
    String title(String state);
}
