package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Function;

/**
 * Deletes many documents some at a time, as a real server does outside a transaction: others write in between, and
 * neither the memory nor the next snapshot has to hold the whole of it.
 */
final class DeleteInSteps {

    static final int STEP = 1000;

    private DeleteInSteps() {}

    static boolean isUnbounded(Document statement) {
        return statement.get("limit") instanceof Number limit && limit.intValue() == 0;
    }

    static Document run(Request request, Function<Request, Document> command) {
        List<Document> statements = request.statements();
        WriteOutcome outcome = new WriteOutcome();
        for (int i = 0; i < statements.size(); i++) {
            Document statement = statements.get(i);
            boolean unbounded = isUnbounded(statement);
            Document step = unbounded ? statement.clone().append("limit", STEP) : statement;
            Document reply;
            do {
                reply = command.apply(request.with("deletes", List.of(step)));
                outcome.add(i, reply);
            } while (unbounded && StatementFixes.number(reply, "n") == STEP);
            if (outcome.failed() && StatementFixes.isOrdered(request.body())) {
                break;
            }
        }
        return outcome.reply(false);
    }
}
