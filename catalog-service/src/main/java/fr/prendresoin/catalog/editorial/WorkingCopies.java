package fr.prendresoin.catalog.editorial;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.edition.Published;
import fr.prendresoin.catalog.edition.Publishing;
import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents, each with what is in force and what is being written.
final class WorkingCopies {

    private final Publishing publishing;
    private final Drafts drafts;

    WorkingCopies(MongoDatabase database, Publishing publishing) {
        this.publishing = publishing;
        this.drafts = new Drafts(database);
    }

    List<WorkingCopy> all(Kind kind) {
        Map<String, Draft> begun = drafts.of(kind);
        return publishing.all(kind).stream()
                .map(published ->
                        new WorkingCopy(published, begun.getOrDefault(published.id(), Draft.none(published.id()))))
                .toList();
    }

    WorkingCopy of(Kind kind, String id) {
        return new WorkingCopy(existing(publishing.find(kind, id), id), drafts.of(kind, id));
    }

    /// As the transaction sees it.
    WorkingCopy of(ClientSession transaction, Kind kind, String id) {
        return new WorkingCopy(existing(publishing.find(transaction, kind, id), id), drafts.of(transaction, kind, id));
    }

    void put(ClientSession transaction, Draft draft) {
        drafts.put(transaction, draft);
    }

    private static Published existing(Optional<Published> found, String id) {
        Published published =
                found.orElseThrow(() -> new NotFound("Aucun document ne porte l’identifiant « " + id + " »."));
        if (published.withdrawn()) {
            throw new Gone("Document retiré", "L’édition a retiré le document « " + id + " ».", Map.of());
        }
        return published;
    }
}
