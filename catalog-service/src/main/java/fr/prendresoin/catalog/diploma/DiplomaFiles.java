package fr.prendresoin.catalog.diploma;

import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.funding.Funding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The shipped diplomas. A funding that is not there, a code twice or a date that is none is refused.
public final class DiplomaFiles {

    private static final String FILE = "diplomas.json";
    private static final Pattern RNCP = Pattern.compile("RNCP\\d{2,6}");
    private static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");

    private DiplomaFiles() {}

    public static List<Diploma> read(List<Funding> fundings) {
        List<Diploma> diplomas = new ReferenceFile(FILE).list(Diploma.class);
        Set<String> slugs = fundings.stream().map(Funding::slug).collect(Collectors.toSet());
        var codes = new HashSet<String>();
        for (Diploma diploma : diplomas) {
            require(codes.add(diploma.code()), diploma, "is there twice");
            require(slugs.containsAll(diploma.fundings()), diploma, "is paid by an unknown funding");
            require(CONFIDENCES.contains(diploma.durationConfidence()), diploma, "has an unknown confidence");
            check(diploma, diploma.rncp());
        }
        return diplomas;
    }

    private static void check(Diploma diploma, @Nullable Registration rncp) {
        if (rncp != null) {
            require(rncp.code() == null || RNCP.matcher(rncp.code()).matches(), diploma, "has no RNCP code");
            require(
                    rncp.formerCode() == null || RNCP.matcher(rncp.formerCode()).matches(),
                    diploma,
                    "had no RNCP code");
            require(isDate(rncp.validUntil()) && isDate(rncp.formerValidUntil()), diploma, "is valid until no date");
        }
    }

    private static boolean isDate(@Nullable String text) {
        try {
            return text == null || LocalDate.parse(text).getYear() > 2000;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void require(boolean condition, Diploma diploma, String fault) {
        if (!condition) {
            throw new InvalidReference(FILE, diploma.code() + " " + fault);
        }
    }
}
