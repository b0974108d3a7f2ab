package fr.prendresoin.catalog.editorial;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.Forms;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.edition.Origin;
import fr.prendresoin.catalog.edition.Published;
import fr.prendresoin.catalog.edition.Publishing;
import fr.prendresoin.catalog.editorial.Answers.DocumentList;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import fr.prendresoin.platform.state.Transactions;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/// Where editors work: each operation is one transaction, and starts from what the person has read.
public final class Desk {

    public static final String IF_MATCH =
            "L’ETag reçu avec le document : l’opération est refusée si quelqu’un est passé entre-temps";

    private final Transactions transactions;
    private final WorkingCopies copies;
    private final Publishing publishing;
    private final Forms forms;
    private final Clock clock;

    public Desk(Transactions transactions, MongoDatabase database, Publishing publishing, Forms forms, Clock clock) {
        this.transactions = transactions;
        this.copies = new WorkingCopies(database, publishing);
        this.publishing = publishing;
        this.forms = forms;
        this.clock = clock;
    }

    /// Where every document of a kind stands, in the order of their titles.
    public DocumentList all(Kind kind) {
        List<DocumentSummary> items = copies.all(kind).stream()
                .map(copy -> DocumentSummary.of(copy, title(copy)))
                .sorted(Comparator.comparing(DocumentSummary::title, Collator.getInstance(Locale.FRENCH)))
                .toList();
        return new DocumentList(items.size(), items);
    }

    /// The draft; without one, what is published.
    public ResponseEntity<DocumentAnswer> read(Kind kind, String id) {
        return answer(copies.of(kind, id));
    }

    /// Writes the draft. Whoever has read it before has to read it again.
    public ResponseEntity<DocumentAnswer> save(
            Kind kind, String id, JsonNode document, HttpServletRequest request, @Nullable String condition) {
        copies.of(kind, id);
        Form form = forms.of(kind);
        refuse(form.faults(id, document));
        // As the form writes it, so that equal documents are equal texts.
        String state = form.aggregate(document.toString()).state();
        String author = Person.of(request).id();
        return change(
                kind, id, condition, (_, copy) -> copy.draft().saved(state, author, clock.instant(), copy.published()));
    }

    /// Withdraws the draft. What is published stays.
    public ResponseEntity<DocumentAnswer> discard(Kind kind, String id, @Nullable String condition) {
        return change(kind, id, condition, (_, copy) -> copy.begun().cleared());
    }

    /// Says that the draft was read by somebody else than who wrote it.
    public ResponseEntity<DocumentAnswer> review(
            Kind kind, String id, HttpServletRequest request, @Nullable String condition) {
        Person person = Person.of(request);
        return change(kind, id, condition, (_, copy) -> {
            if (person.id().equals(copy.begun().author()) && !person.isAdmin()) {
                throw Refusal.ownDraft();
            }
            copy.requireUpToDate();
            return copy.draft().reviewed(person.id(), clock.instant());
        });
    }

    /// Puts a draft that was read into force, and tells it.
    public ResponseEntity<DocumentAnswer> publish(
            Kind kind, String id, HttpServletRequest request, @Nullable String condition) {
        Person person = Person.of(request);
        ResponseEntity<DocumentAnswer> published = change(kind, id, condition, (transaction, copy) -> {
            publish(transaction, copy, person);
            return copy.draft().cleared();
        });
        publishing.noticed();
        return published;
    }

    private void publish(ClientSession transaction, WorkingCopy copy, Person publisher) {
        Draft draft = copy.begun();
        Published current = copy.published();
        if (draft.state() == null || draft.author() == null || draft.reviewer() == null) {
            throw Refusal.notReviewed();
        }
        copy.requireUpToDate();
        if (draft.state().equals(current.state())) {
            throw Refusal.unchanged();
        }
        // What it refers to may be gone since it was saved.
        refuse(forms.of(current.kind()).faults(current.id(), WorkingCopy.json(draft.state())));
        publishing.publish(
                transaction,
                current,
                draft.state(),
                Origin.editors(draft.author(), draft.reviewer(), publisher.id(), clock.instant()));
    }

    private ResponseEntity<DocumentAnswer> change(
            Kind kind, String id, @Nullable String condition, BiFunction<ClientSession, WorkingCopy, Draft> change) {
        if (condition == null) {
            throw Refusal.unconditional();
        }
        return answer(transactions.run(transaction -> {
            WorkingCopy copy = copies.of(transaction, kind, id);
            if (!copy.tag().equals(condition)) {
                throw Refusal.stale();
            }
            copies.put(transaction, change.apply(transaction, copy));
            return copies.of(transaction, kind, id);
        }));
    }

    private ResponseEntity<DocumentAnswer> answer(WorkingCopy copy) {
        return DocumentAnswer.of(copy, title(copy));
    }

    private String title(WorkingCopy copy) {
        return forms.of(copy.published().kind()).title(copy.published().state());
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
