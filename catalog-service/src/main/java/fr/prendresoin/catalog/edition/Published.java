package fr.prendresoin.catalog.edition;

/// An aggregate as the database has it.
///
/// @param state what is in force
/// @param shipped what the edition has
public record Published(Kind kind, String id, boolean withdrawn, String state, String shipped, StoredVersion stored) {

    public long version() {
        return stored.version();
    }

    /// Another one when the edition has another state.
    public String shippedHash() {
        return Hash.of(shipped);
    }

    /// Whether editors changed it, so that the edition's state is not in force.
    public boolean isEdited() {
        return stored.edited() != null;
    }

    /// Whether an edition has changed it since editors did.
    public boolean isChangedBelow() {
        return isEdited() && !String.valueOf(stored.shippedHash()).equals(stored.editedOver());
    }
}
