package fr.prendresoin.catalog.editorial;

import com.mongodb.client.MongoDatabase;
import fr.prendresoin.catalog.edition.History;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.edition.Publishing;
import fr.prendresoin.catalog.editorial.Answers.DifferenceList;
import fr.prendresoin.catalog.editorial.Answers.DocumentVersion;
import fr.prendresoin.catalog.editorial.Answers.VersionList;
import fr.prendresoin.platform.problem.NotFound;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The documents as they were, are and may become.
public final class Archive {

    public static final String WHICH =
            "Un numéro de version, « draft », « published » ou « shipped » (l’édition livrée)";
    public static final String VERSIONS = "[1-9]\\d{0,17}|draft|published|shipped";
    public static final String UNKNOWN_VERSION =
            "Donnez un numéro de version, « draft », « published » ou « shipped ».";

    private final WorkingCopies copies;
    private final History history;

    public Archive(MongoDatabase database, Publishing publishing) {
        this.copies = new WorkingCopies(database, publishing);
        this.history = new History(database);
    }

    /// Every version that was in force.
    public VersionList history(Kind kind, String id) {
        copies.of(kind, id);
        return new VersionList(history.of(kind, id).stream().map(Version::of).toList());
    }

    /// A document in one of its versions: a number, `draft`, `published` or `shipped`.
    public DocumentVersion version(Kind kind, String id, String which) {
        return new DocumentVersion(which, document(kind, id, which));
    }

    /// Where two versions differ.
    public DifferenceList differences(Kind kind, String id, String from, String to) {
        return new DifferenceList(from, to, Differences.between(document(kind, id, from), document(kind, id, to)));
    }

    private JsonNode document(Kind kind, String id, String which) {
        WorkingCopy copy = copies.of(kind, id);
        Optional<String> state = switch (which) {
            case "draft" -> Optional.ofNullable(copy.draft().state());
            case "published" -> Optional.of(copy.published().state());
            case "shipped" -> Optional.of(copy.published().shipped());
            default -> history.state(kind, id, Long.parseLong(which));
        };
        return WorkingCopy.json(
                state.orElseThrow(() -> new NotFound("Ce document n’a pas de version « " + which + " ».")));
    }
}
