package fr.prendresoin.simulator.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;

/// The press kit's five segments with their shares of the 118 000 offers, and what surrounds them in the crawled
/// domains.
public enum Segment {
    CARE("soin-sante", 64_900),
    SOCIAL("accompagnement-social", 20_060),
    CHILDHOOD("petite-enfance", 8_260),
    ELDERLY("grand-age", 12_980),
    HOME("domicile-handicap", 11_800),
    OUTSIDE("hors-perimetre", 2_000),
    UNKNOWN("code-inconnu", 200);

    private final String slug;
    private final int share;

    Segment(String slug, int share) {
        this.slug = slug;
        this.share = share;
    }

    @JsonCreator
    public static Segment ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(segment -> segment.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown segment " + slug));
    }

    public String slug() {
        return slug;
    }

    /// Offers of this segment in a feed of 118 000 offers of the perimeter.
    public int share() {
        return share;
    }

    public boolean insidePerimeter() {
        return this != OUTSIDE && this != UNKNOWN;
    }
}
