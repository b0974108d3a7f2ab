package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.text.Folded;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What tells that a course leads to a diploma of ours: a code of the RNCP, the present one or one before, or
/// its name in the title.
final class DiplomaSigns {

    /// They lead up to a diploma, or to a part of it.
    private static final Pattern NOT_THE_DIPLOMA = Pattern.compile(
            "\\b(?:preparation|preparatoire|prepa|concours|selection|remise a niveau|vae|passerelle|module|bloc|tuteur)\\b");

    private final List<Named> byName;
    private final Map<String, Diploma> byRncp = new HashMap<>();

    /// @param rncp codes such as `RNCP40692`
    /// @param titles names as they are compared
    record Diploma(
            String code, @Nullable Integer level, List<String> rncp, List<String> titles, List<String> metiers) {}

    private record Named(String name, Diploma diploma) {}

    private DiplomaSigns(List<Diploma> diplomas) {
        diplomas.forEach(diploma -> diploma.rncp().forEach(code -> byRncp.put(code, diploma)));
        // The longest name says most.
        byName = diplomas.stream()
                .flatMap(diploma -> diploma.titles().stream().map(title -> new Named(" " + title + " ", diploma)))
                .sorted(Comparator.comparingInt((Named named) -> named.name().length())
                        .reversed())
                .toList();
    }

    static DiplomaSigns read() {
        return new DiplomaSigns(new ReferenceFile("diploma-signs.json").list(Diploma.class));
    }

    Optional<Diploma> of(List<String> rncpCodes, String title) {
        Folded folded = Folded.of(title);
        return rncpCodes.stream()
                .map(byRncp::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .or(() -> named(folded.text()));
    }

    private Optional<Diploma> named(String title) {
        if (NOT_THE_DIPLOMA.matcher(title).find()) {
            return Optional.empty();
        }
        String words = " " + title + " ";
        return byName.stream()
                .filter(named -> words.contains(named.name()))
                .map(Named::diploma)
                .findFirst();
    }

    List<Diploma> all() {
        return byName.stream().map(Named::diploma).distinct().toList();
    }
}
