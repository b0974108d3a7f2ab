package fr.prendresoin.search.question;

import fr.prendresoin.search.understanding.Criterion;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How things of one kind are asked for.
///
/// @param kind what words call such things; null when they have no such words
/// @param heard criteria that words can say of such a thing
/// @param passedOver criteria of something else: their words would find nothing here, and the answer tells them. The
/// words of all others are just words
/// @param usualRadiusKm when none is said
/// @param plural what the answers are called
public record Subject(
        @Nullable String kind, Set<Criterion> heard, Set<Criterion> passedOver, int usualRadiusKm, String plural) {

    /// The most that can be asked for.
    public static final int MAX_RADIUS = 200;

    /// The most on one page.
    public static final int MAX_SIZE = 100;

    /// A page of the usual size.
    public static final int USUAL_SIZE = 20;

    /// The same where the words of all other criteria are passed over.
    public Subject passingOverTheRest() {
        Set<Criterion> rest = EnumSet.copyOf(Criterion.removable().values());
        rest.removeAll(heard);
        return new Subject(kind, heard, rest, usualRadiusKm, plural);
    }

    static final int WINDOW = 10_000;
    static final int LONGEST_TEXT = 200;
}
