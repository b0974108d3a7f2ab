package fr.prendresoin.website.places;

import org.jspecify.annotations.Nullable;

/// What a place is called, which no other is.
public final class PlaceName {

    public static final String UNKNOWN = "Lieu non précisé";

    private PlaceName() {}

    /// `Lyon (69)`; a département by its name alone; or what is known.
    ///
    /// @param department its code
    public static String of(@Nullable String name, @Nullable String department, @Nullable String departmentName) {
        if (name == null) {
            return departmentName == null ? UNKNOWN : departmentName;
        }
        return department == null || name.equals(departmentName) ? name : name + " (" + department + ")";
    }
}
