package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.feed.Query;
import fr.prendresoin.simulator.offer.Offer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Turns parameters into a query. Dates have a second's resolution: both bounds are included.
final class SearchRequest {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> SORTS = Set.of("0", "1", "2");
    private static final Set<String> DAYS = Set.of("1", "3", "7", "14", "31");
    private static final Comparator<Offer> NEWEST_FIRST =
            Comparator.comparingLong(Offer::createdAt).reversed().thenComparingInt(Offer::number);
    private static final long SECOND_MILLIS = 1_000;

    private final Filters filters;
    private final Clock clock;

    SearchRequest(Filters filters, Clock clock) {
        this.filters = filters;
        this.clock = clock;
    }

    Query query(Parameters parameters, Range range) {
        var sort = parameters.oneOf("sort", SORTS).orElse("0");
        var from = from(parameters);
        var before = before(parameters);
        var domains = Domains.of(parameters, filters.domains());
        var places = filters.places(parameters);
        Predicate<Offer> filter = places == null ? offer -> true : places::contains;
        for (var part : filters.of(parameters)) {
            filter = filter.and(part);
        }
        var order = order(sort, parameters, places);
        return new Query(range.first(), range.last(), domains, from, before, filter, order);
    }

    /// Nothing when the newest come first anyway.
    private @Nullable Comparator<Offer> order(String sort, Parameters parameters, @Nullable Places places) {
        if (sort.equals("1")) {
            return null;
        }
        var order = new ArrayList<Comparator<Offer>>();
        if (places != null) {
            order.add(places.nearestFirst());
        }
        if (parameters.has("motsCles")) {
            order.add(sort.equals("2") ? order.size() : 0, filters.mostRelevantFirst(parameters));
        }
        return order.stream()
                .reduce(Comparator::thenComparing)
                .map(first -> first.thenComparing(NEWEST_FIRST))
                .orElse(null);
    }

    private long from(Parameters parameters) {
        var earliest = second(parameters, "minCreationDate").orElse(Long.MIN_VALUE);
        var days = parameters.oneOf("publieeDepuis", DAYS).map(Integer::parseInt);
        var since = days.map(d -> clock.instant().minus(Duration.ofDays(d)).toEpochMilli())
                .orElse(Long.MIN_VALUE);
        return Math.max(earliest, since);
    }

    private static long before(Parameters parameters) {
        var latest = second(parameters, "maxCreationDate");
        if (latest.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (latest.getAsLong() < second(parameters, "minCreationDate").orElse(Long.MIN_VALUE)) {
            throw BadParameter.because("« minCreationDate » doit être antérieure à « maxCreationDate ».");
        }
        return latest.getAsLong() + SECOND_MILLIS;
    }

    private static OptionalLong second(Parameters parameters, String name) {
        var text = parameters.text(name);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            var local = LocalDateTime.parse(text.get(), SECOND);
            return OptionalLong.of(local.toInstant(ZoneOffset.UTC).toEpochMilli());
        } catch (DateTimeParseException e) {
            throw BadParameter.format(name, "yyyy-MM-dd'T'HH:mm:ss'Z' attendu.");
        }
    }
}
