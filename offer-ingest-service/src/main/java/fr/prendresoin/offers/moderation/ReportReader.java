package fr.prendresoin.offers.moderation;

import fr.prendresoin.offers.reports.Reason;
import fr.prendresoin.offers.reports.Report;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a report. A field that is not described is refused: nothing personal is taken, even when it is offered.
final class ReportReader {

    static final int LONGEST = 500;

    private static final Set<String> FIELDS = Set.of("reason", "comment");
    private static final String REASONS =
            Arrays.stream(Reason.values()).map(Reason::code).collect(Collectors.joining(", "));

    private ReportReader() {}

    static Report read(JsonNode body) {
        var faults = new ArrayList<FieldError>();
        if (!body.isObject()) {
            throw new InvalidRequest("body", "type", "Le corps de la requête est un objet.");
        }
        body.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .sorted()
                .forEach(name -> faults.add(new FieldError(
                        name,
                        "unknown",
                        "Le champ « " + name + " » n’existe pas : seuls reason et comment sont lus.")));
        Optional<Reason> reason = reason(body.path("reason"), faults);
        String comment = comment(body.path("comment"), faults);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Report(reason.orElseThrow(), comment);
    }

    private static Optional<Reason> reason(JsonNode given, List<FieldError> faults) {
        Optional<Reason> reason = given.isString() ? Reason.of(given.asString()) : Optional.empty();
        if (reason.isEmpty()) {
            boolean isMissing = given.isMissingNode() || given.isNull();
            faults.add(new FieldError(
                    "reason",
                    isMissing ? "required" : "enum",
                    (isMissing ? "Le motif est obligatoire" : "Ce motif n’existe pas") + " : " + REASONS + "."));
        }
        return reason;
    }

    private static @Nullable String comment(JsonNode given, List<FieldError> faults) {
        if (given.isMissingNode() || given.isNull()) {
            return null;
        }
        if (!given.isString()) {
            faults.add(new FieldError("comment", "type", "Le commentaire est un texte."));
            return null;
        }
        // A line that ends as forms end it is no longer than another.
        String comment = given.asString().strip().replace("\r\n", "\n");
        if (comment.codePointCount(0, comment.length()) > LONGEST) {
            faults.add(new FieldError(
                    "comment", "length", "Le commentaire ne peut pas dépasser " + LONGEST + " caractères."));
        }
        return comment;
    }
}
