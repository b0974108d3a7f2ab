package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Aspect;
import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.chance.Weighted;
import fr.prendresoin.simulator.offer.Offer.Kind;
import fr.prendresoin.simulator.reference.Commune;
import fr.prendresoin.simulator.reference.Geography;
import fr.prendresoin.simulator.reference.Job;
import fr.prendresoin.simulator.reference.Jobs;
import fr.prendresoin.simulator.reference.Segment;
import fr.prendresoin.simulator.text.Writer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Draws posts and their offers. What it draws depends on the seed, on a number, and for dates on the reference
/// instant.
public final class Generator {

    /// Posts created after the start are numbered from here.
    private static final long FIRST_LATER_POST = 1_000_000_000L;

    private static final double LATER_REPOST = 0.12;

    private final long seed;
    private final Calendar calendar;
    private final Jobs jobs;
    private final Places places;
    private final Writer writer;
    private final Map<Segment, Weighted<String>> nafs = new EnumMap<>(Segment.class);
    private final Weighted<Segment> segments = Weighted.of(List.of(Segment.values()), Segment::share);
    private final Plan plan;

    public Generator(long seed, int offers, Instant reference, Geography geography, Jobs jobs, Writer writer) {
        this.seed = seed;
        this.calendar = new Calendar(reference.toEpochMilli());
        this.jobs = jobs;
        this.places = new Places(geography);
        this.writer = writer;
        for (var segment : Segment.values()) {
            nafs.put(segment, Weighted.of(Employers.nafs(segment)));
        }
        this.plan = Plan.of(seed, Breakdown.of(offers));
    }

    /// The offers there are at the start.
    public int baseCount() {
        return plan.offers();
    }

    public List<Offer> base() {
        return IntStream.range(0, plan.posts())
                .parallel()
                .boxed()
                .<Offer>mapMulti((post, sink) -> offersOf(post).forEach(sink))
                .toList();
    }

    private List<Offer> offersOf(int post) {
        var first = plan.firstOffer(post);
        var drawn = post(post, plan.segment(post), null, null, calendar.creation(draw(post, Aspect.TIME)));
        return IntStream.range(first, plan.firstOffer(post + 1))
                .mapToObj(number -> base(number, drawn, plan.kind(post, number)))
                .toList();
    }

    private Offer base(int number, Post post, Kind kind) {
        var time = draw(number, Aspect.TIME, 1);
        var createdAt = switch (kind) {
            case ORIGINAL -> post.createdAt();
            case OTHER_COMMUNE -> calendar.minutesAfter(post.createdAt(), time);
            case PARTNER -> calendar.daysAfter(post.createdAt(), time);
        };
        return offer(number, post, kind, createdAt, calendar.update(createdAt, time));
    }

    /// A new offer: mostly of a new post, sometimes a partner's repost of an older one.
    public Offer later(int number, long at, @Nullable Job job, @Nullable Commune commune) {
        var draw = draw(number, Aspect.CREATION);
        if (job == null && commune == null && plan.posts() > 0 && draw.chance(LATER_REPOST)) {
            var post = draw.below(plan.posts());
            var drawn = post(post, plan.segment(post), null, null, calendar.creation(draw(post, Aspect.TIME)));
            return offer(number, drawn, Kind.PARTNER, at, at);
        }
        var segment = job == null ? segments.draw(draw) : job.segment();
        return offer(number, post(FIRST_LATER_POST + number, segment, job, commune, at), Kind.ORIGINAL, at, at);
    }

    private Post post(long id, Segment segment, @Nullable Job wantedJob, @Nullable Commune wantedHome, long createdAt) {
        var draw = draw(id, Aspect.POST);
        var drawnJob = jobs.draw(segment, draw);
        var job = wantedJob == null ? drawnJob : wantedJob;
        var drawnHome = places.home(segment, draw);
        var home = wantedHome == null ? drawnHome : wantedHome;
        var width = job.salaryMax() - job.salaryMin();
        var low = rounded(job.salaryMin() + (int) (draw.unit() * width * 0.6));
        var high = rounded(low + (int) (draw.unit() * width * 0.5));
        var naf = nafs.getOrDefault(segment, Weighted.of(Map.of("86.10Z", 1))).draw(draw);
        return new Post(
                id,
                job,
                draw.pick(job.titles()),
                home,
                writer.employer(job.text(), home.name(), home.departement().name(), draw),
                Terms.drawn(segment, draw(id, Aspect.TERMS)),
                Origin.drawn(draw(id, Aspect.ORIGIN)),
                low,
                high,
                naf,
                createdAt);
    }

    private Offer offer(int number, Post post, Kind kind, long createdAt, long updatedAt) {
        var origin =
                kind == Kind.PARTNER ? Origin.repostOf(post.origin(), draw(number, Aspect.ORIGIN, 1)) : post.origin();
        var placing = draw(kind == Kind.ORIGINAL ? post.id() : number, Aspect.PLACE, kind == Kind.ORIGINAL ? 0 : 2);
        var commune =
                kind == Kind.OTHER_COMMUNE ? places.elsewhere(post.home(), draw(number, Aspect.PLACE, 1)) : post.home();
        var place = kind == Kind.OTHER_COMMUNE
                ? new Place(commune.departement(), commune, placing.below(98))
                : Place.drawn(commune, placing);
        var pay = Pay.drawn(post, origin, draw(kind == Kind.PARTNER ? number : post.id(), Aspect.DETAILS));
        return new Offer(number, 0, post, kind, place, origin, createdAt, updatedAt, pay, positions(post), 0);
    }

    /// The offer after its next amendment, always different from what it was.
    public Offer amended(Offer offer, long at) {
        var revision = offer.revision() + 1;
        var draw = draw(offer.number(), Aspect.AMENDMENT, revision);
        var pay = offer.pay();
        var positions = offer.positions();
        var addenda = offer.addenda();
        switch (draw.below(3)) {
            case 0 -> pay = Pay.drawn(offer.post(), offer.origin(), draw);
            case 1 -> positions = positions % 9 + 1;
            default -> addenda++;
        }
        if (pay.equals(offer.pay()) && positions == offer.positions() && addenda == offer.addenda()) {
            addenda++;
        }
        return new Offer(
                offer.number(),
                revision,
                offer.post(),
                offer.kind(),
                offer.place(),
                offer.origin(),
                offer.createdAt(),
                at,
                pay,
                positions,
                addenda);
    }

    private int positions(Post post) {
        var draw = draw(post.id(), Aspect.DETAILS, 1);
        if (draw.chance(0.003)) {
            return draw.chance(0.5) ? 0 : 999;
        }
        return draw.chance(0.05) ? draw.between(2, 10) : 1;
    }

    Draw draw(long subject, Aspect aspect) {
        return Draw.of(seed, subject, aspect);
    }

    Draw draw(long subject, Aspect aspect, int turn) {
        return Draw.of(seed, subject, aspect, turn);
    }

    private static int rounded(int euros) {
        return (euros + 5) / 10 * 10;
    }
}
