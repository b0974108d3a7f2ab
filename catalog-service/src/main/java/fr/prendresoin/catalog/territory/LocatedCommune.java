package fr.prendresoin.catalog.territory;

import fr.prendresoin.catalog.text.Folded;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A commune with its département, ready to be compared with what a person types.
record LocatedCommune(Commune commune, Department department, Folded name, Folded withoutArticle) {

    static final int NOT_AT_ALL = 4;

    private static final Pattern ARTICLE = Pattern.compile("^(?:le|la|les|l) ");

    static LocatedCommune of(Commune commune, Department department) {
        Folded name = Folded.of(commune.name());
        return new LocatedCommune(
                commune,
                department,
                name,
                new Folded(ARTICLE.matcher(name.text()).replaceFirst("")));
    }

    /// How well the commune's name answers: 0 is best, [#NOT_AT_ALL] is none.
    int distanceTo(Folded typed) {
        if (name.equals(typed)) {
            return 0;
        }
        if (withoutArticle.equals(typed)) {
            return 1;
        }
        if (name.startsWith(typed) || withoutArticle.startsWith(typed)) {
            return 2;
        }
        return name.hasWordStarting(typed) ? 3 : NOT_AT_ALL;
    }

    /// By which it is found.
    Stream<String> codes() {
        return Stream.concat(Stream.of(commune.code()), commune.postalCodes().stream());
    }

    boolean hasCodeStarting(String code) {
        return commune.code().equals(code)
                || commune.postalCodes().stream().anyMatch(postalCode -> postalCode.startsWith(code));
    }

    boolean isOnlyPlaceOf(String code) {
        return commune.code().equals(code) || commune.postalCodes().equals(List.of(code));
    }
}
