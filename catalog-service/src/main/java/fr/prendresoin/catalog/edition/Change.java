package fr.prendresoin.catalog.edition;

import org.jspecify.annotations.Nullable;

/// What becomes of one stored aggregate.
///
/// @param shipped as the edition has it
/// @param edited as editors have it, over the edition's; absent where the edition's is in force
/// @param editedOver hash of the edition's state that the editors knew
/// @param version what is told next, or was told last
/// @param isTold whether what is in force changes
record Change(
        Aggregate shipped,
        @Nullable Aggregate edited,
        @Nullable String editedOver,
        long version,
        boolean isTold) {

    /// What is in force.
    Aggregate inForce() {
        return edited == null ? shipped : edited;
    }

    /// What an edition makes of what is stored; nothing when both agree. An edit stays in force over a later edition,
    /// until that says the same or no longer has the thing.
    static @Nullable Change byEdition(Edition edition, Aggregate shipped, @Nullable StoredVersion stored) {
        if (stored == null || stored.edited() == null || shipped.isWithdrawn()) {
            return StoredVersion.differs(stored, shipped.hash())
                    ? new Change(shipped, null, null, StoredVersion.next(stored), true)
                    : null;
        }
        Aggregate edited = edition.forms().aggregate(shipped.kind(), stored.edited());
        boolean isTold = StoredVersion.differs(stored, edited.hash());
        if (!isTold && Hash.of(shipped.state()).equals(stored.shippedHash())) {
            return null;
        }
        return new Change(
                shipped,
                edited.state().equals(shipped.state()) ? null : edited,
                stored.editedOver(),
                isTold ? StoredVersion.next(stored) : stored.version(),
                isTold);
    }

    /// What editors publish, over what the edition ships.
    static Change byEditors(Aggregate shipped, Aggregate edited, StoredVersion stored) {
        return new Change(
                shipped,
                edited.state().equals(shipped.state()) ? null : edited,
                Hash.of(shipped.state()),
                StoredVersion.next(stored),
                true);
    }
}
