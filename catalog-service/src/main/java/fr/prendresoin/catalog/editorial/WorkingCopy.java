package fr.prendresoin.catalog.editorial;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.catalog.edition.Published;
import fr.prendresoin.platform.event.JsonEvents;
import tools.jackson.databind.JsonNode;

/// A document with what is in force and what is being written.
record WorkingCopy(Published published, Draft draft) {

    /// Changes with either.
    String tag() {
        return "\"" + published.version() + "." + draft.revision() + "\"";
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
