package fr.prendresoin.catalog.editorial;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.catalog.edition.Published;
import fr.prendresoin.platform.event.JsonEvents;
import tools.jackson.databind.JsonNode;

/// A document with what is in force and what is being written.
record WorkingCopy(Published published, Draft draft) {

    private static final int TAG_DIGITS = 16;

    /// Changes with either, and with what an edition changes below an edit: that raises no version, and whoever writes
    /// without having read it would be taken to have seen it.
    String tag() {
        String below = published.shippedHash().substring(0, TAG_DIGITS);
        return "\"" + published.version() + "." + draft.revision() + "." + below + "\"";
    }

    /// The draft, which there must be.
    Draft begun() {
        if (!draft.exists()) {
            throw Refusal.noDraft();
        }
        return draft;
    }

    /// That the draft was written over what is in force: another version since, of an edition or of other editors,
    /// would be lost under it unseen; so would what an edition has changed below an edit that stays in force.
    void requireUpToDate() {
        Long basedOn = draft.basedOn();
        if (basedOn != null && basedOn != published.version()) {
            throw Refusal.outdated(basedOn, published.version());
        }
        String below = draft.shippedBelow();
        if (below != null && !below.equals(published.shippedHash())) {
            throw Refusal.editionChanged();
        }
    }

    JsonNode document() {
        return json(draft.state() == null ? published.state() : draft.state());
    }

    static JsonNode json(String state) {
        return JsonEvents.read(state.getBytes(UTF_8), JsonNode.class);
    }

    String status() {
        if (draft.state() == null) {
            return "published";
        }
        return draft.reviewer() == null ? "draft" : "reviewed";
    }
}
