package fr.prendresoin.website.question;

/// Around where a search looks, and how far.
public record Location(
        String commune, String name, String department, String departmentName, int radiusKm, double lat, double lon) {

    /// As a field shows it, and as it is understood again: `Lyon (69)`.
    public String label() {
        return name + " (" + department + ")";
    }
}
