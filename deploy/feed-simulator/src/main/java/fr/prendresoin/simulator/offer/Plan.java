package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Aspect;
import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.offer.Offer.Kind;
import fr.prendresoin.simulator.reference.Segment;
import java.util.Arrays;
import java.util.Map;

/// Which offers speak of which post. Most posts have one offer; some are published in several communes, some are taken
/// up by partners, a few are both.
final class Plan {

    private static final double IN_SEVERAL_COMMUNES = 0.022;
    private static final double IN_SEVERAL_COMMUNES_AT_HOME = 0.06;
    private static final double REPOSTED = 0.055;

    private final int[] firstOffers;
    private final byte[] otherCommunes;
    private final Segment[] segments;
    private final int posts;

    private Plan(int[] firstOffers, byte[] otherCommunes, Segment[] segments, int posts) {
        this.firstOffers = firstOffers;
        this.otherCommunes = otherCommunes;
        this.segments = segments;
        this.posts = posts;
    }

    static Plan of(long seed, Map<Segment, Integer> breakdown) {
        var total = breakdown.values().stream().mapToInt(Integer::intValue).sum();
        var firstOffers = new int[total + 1];
        var otherCommunes = new byte[total];
        var segments = new Segment[total];
        var post = 0;
        var offer = 0;
        for (var segment : Segment.values()) {
            var end = offer + breakdown.getOrDefault(segment, 0);
            while (offer < end) {
                var draw = Draw.of(seed, post, Aspect.GROUP);
                var several = segment == Segment.HOME ? IN_SEVERAL_COMMUNES_AT_HOME : IN_SEVERAL_COMMUNES;
                var elsewhere = draw.chance(several) ? 1 + (int) (-3 * Math.log(1 - draw.unit() * 0.98)) : 0;
                var reposts = draw.chance(REPOSTED) ? draw.chance(0.75) ? 1 : draw.between(2, 3) : 0;
                firstOffers[post] = offer;
                otherCommunes[post] = (byte) elsewhere;
                segments[post] = segment;
                offer = Math.min(end, offer + 1 + elsewhere + reposts);
                post++;
            }
        }
        firstOffers[post] = offer;
        return new Plan(Arrays.copyOf(firstOffers, post + 1), otherCommunes, segments, post);
    }

    int posts() {
        return posts;
    }

    int offers() {
        return firstOffers[posts];
    }

    int firstOffer(int post) {
        return firstOffers[post];
    }

    Segment segment(int post) {
        return segments[post];
    }

    Kind kind(int post, int number) {
        var rank = number - firstOffers[post];
        if (rank == 0) {
            return Kind.ORIGINAL;
        }
        return rank <= otherCommunes[post] ? Kind.OTHER_COMMUNE : Kind.PARTNER;
    }
}
