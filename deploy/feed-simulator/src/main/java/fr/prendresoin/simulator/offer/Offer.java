package fr.prendresoin.simulator.offer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the search must know of an offer; its texts are written again each time they are read.
///
/// @param createdAt in milliseconds
/// @param addenda how many sentences its amendments added
public record Offer(
        int number,
        int revision,
        Post post,
        Kind kind,
        Place place,
        Origin origin,
        long createdAt,
        long updatedAt,
        Pay pay,
        int positions,
        int addenda) {

    /// How an offer relates to its post.
    public enum Kind {
        ORIGINAL,
        OTHER_COMMUNE,
        PARTNER
    }

    public String id() {
        return OfferIds.id(number);
    }

    public boolean fromPartner() {
        return !origin.direct();
    }

    public @Nullable String partner() {
        return origin.partner();
    }

    public Terms terms() {
        return post.terms();
    }

    public boolean showsWorkTime() {
        return origin.shows(Part.WORK_TIME);
    }

    public boolean fullTime() {
        return post.terms().fullTime();
    }

    public @Nullable String qualification() {
        return origin.shows(Part.QUALIFICATION) ? post.job().qualification() : null;
    }

    public @Nullable String naf() {
        return origin.shows(Part.NAF) ? post.naf() : null;
    }

    /// The first two digits of the activity.
    public @Nullable String division() {
        var naf = naf();
        return naf == null ? null : naf.substring(0, 2);
    }

    public boolean asksPermit() {
        return origin.shows(Part.PERMIT);
    }

    /// The code of the wanted level of education.
    public @Nullable String formationLevel() {
        return origin.shows(Part.FORMATIONS) ? Details.level(post.job()).code() : null;
    }

    /// The contract's levels: 0 not said, 1 less than a year, 2 one to three years, 3 more.
    public int experienceLevel() {
        return switch (terms().requirement()) {
            case D -> 1;
            case S -> 0;
            case E -> {
                var months = terms().experienceMonths();
                yield months < 12 ? 1 : months <= 36 ? 2 : 3;
            }
        };
    }

    public double contractMonths() {
        return terms().days() > 0 ? terms().days() / 30.0 : terms().months();
    }

    public boolean accessible() {
        return trait(3) == 0;
    }

    public boolean lacksCandidates() {
        return origin.shows(Part.TENSION) && trait(5) <= 1;
    }

    public boolean adaptedCompany() {
        return trait(7) % 97 == 0;
    }

    public boolean handiCommitted() {
        return trait(11) % 31 == 0;
    }

    /// One offer in ten: the contract has no field that shows it.
    public boolean recruitedBySimulation() {
        return trait(13) % 10 == 0;
    }

    private int trait(int factor) {
        var spread = Objects.hash(post.id() * 31, factor) & 0x7fffffff;
        return factor <= 5 ? spread % 5 : spread % 1009;
    }
}
