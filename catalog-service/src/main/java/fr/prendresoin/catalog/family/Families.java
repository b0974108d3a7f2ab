package fr.prendresoin.catalog.family;

import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import java.util.List;

/// The families and segments. They are part of the platform's language: contracts list them, so they have no events.
public final class Families {

    private final List<Family> families;
    private final List<Segment> segments;

    private Families(List<Family> families, List<Segment> segments) {
        this.families = families;
        this.segments = segments;
    }

    public static Families read() {
        return new Families(
                new ReferenceFile("families.json").list(Family.class),
                new ReferenceFile("segments.json").list(Segment.class));
    }

    List<Family> families() {
        return families;
    }

    List<Segment> inOrder() {
        return segments;
    }

    public List<String> segments() {
        return segments.stream().map(Segment::slug).toList();
    }

    public List<String> slugs() {
        return families.stream().map(Family::slug).toList();
    }

    /// Refuses a reference to a family or segment that there is not.
    public void check(String file, String owner, List<String> ofFamilies, String ofSegment) {
        if (ofFamilies.isEmpty() || !slugs().containsAll(ofFamilies)) {
            throw new InvalidReference(file, owner + " is of unknown families " + ofFamilies);
        }
        if (!segments().contains(ofSegment)) {
            throw new InvalidReference(file, owner + " is of an unknown segment " + ofSegment);
        }
    }
}
