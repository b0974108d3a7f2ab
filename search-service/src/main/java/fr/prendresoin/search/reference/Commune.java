package fr.prendresoin.search.reference;

import java.util.List;

/// A commune or municipal arrondissement, with what it lies in.
public record Commune(
        String code,
        String name,
        List<String> postalCodes,
        int population,
        double latitude,
        double longitude,
        String department,
        String departmentName,
        String region,
        String regionName) {

    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }
}
