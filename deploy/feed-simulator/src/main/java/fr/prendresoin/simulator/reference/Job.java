package fr.prendresoin.simulator.reference;

import java.util.List;

/// A ROME code as the feed uses it.
///
/// @param text the family of texts its offers are written from
/// @param titles official ones first, then the ways employers write them
/// @param officialTitles how many of the titles are official
/// @param salaryMin usual monthly gross salary for full time, in euros
public record Job(
        String code,
        String libelle,
        Segment segment,
        double weight,
        String text,
        List<String> titles,
        int officialTitles,
        int salaryMin,
        int salaryMax,
        String qualification) {

    /// The professional domain: the first three characters of the code.
    public String domain() {
        return code.substring(0, 3);
    }
}
