package fr.prendresoin.search.matching;

import static fr.prendresoin.search.engine.Clauses.object;

import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.matching.MatchingPage.Excluded;
import fr.prendresoin.search.matching.MatchingPage.Match;
import fr.prendresoin.search.matching.Wishes.Area;
import fr.prendresoin.search.offers.OfferCard;
import fr.prendresoin.search.offers.OfferCards;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Ranks offers in two steps: the engine finds what nothing excludes and looks best from afar; the points are given
/// here, one by one, so that each can be shown.
@Component
class Matching {

    private static final List<String> FIELDS =
            Stream.concat(OfferCards.FIELDS.stream(), Offer.FIELDS.stream()).toList();

    private static final Comparator<Ranked> ORDER = Comparator.comparingInt(
                    (Ranked ranked) -> -ranked.score().points())
            .thenComparing(ranked -> ranked.offer().publishedAt(), Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.offer().id());

    private final QueryEngine engine;
    private final String index;
    private final Reference reference;
    private final Diplomas diplomas;
    private final Scoring scoring;
    private final OfferCards cards;

    Matching(
            QueryEngine engine,
            Indexes indexes,
            Reference reference,
            Diplomas diplomas,
            Scoring scoring,
            OfferCards cards) {
        this.engine = engine;
        this.index = indexes.of(Kind.OFFERS).alias();
        this.reference = reference;
        this.diplomas = diplomas;
        this.scoring = scoring;
        this.cards = cards;
    }

    private record Ranked(JsonNode hit, Offer offer, Score score) {}

    MatchingPage rank(Wishes wishes) {
        Map<Criterion, Integer> points = Scoring.points(wishes);
        var conditions = new Conditions(wishes, diplomas.closedTo(wishes.diplomas()));
        var candidates = new Candidates(wishes, points, conditions, families(wishes));
        List<JsonNode> answers =
                engine.searchAll(index, List.of(object(), candidates.nearest(FIELDS), object(), candidates.counts()));
        List<JsonNode> hits = Hits.of(answers.getFirst());
        List<Ranked> page = hits.stream()
                .map(hit -> ranked(wishes, points, hit))
                .sorted(ORDER)
                .skip((long) wishes.page() * wishes.size())
                .limit(wishes.size())
                .toList();
        JsonNode counts = answers.getLast().path("aggregations");
        return new MatchingPage(
                counts.path(Candidates.TOTAL).path("doc_count").longValue(),
                hits.size(),
                wishes.page(),
                wishes.size(),
                matches(page, candidates.filters(), wishes),
                wishes.hard().stream()
                        .map(hard -> new Excluded(
                                hard.field,
                                hard.label,
                                counts.path(hard.field).path("doc_count").longValue()))
                        .toList());
    }

    private Ranked ranked(Wishes wishes, Map<Criterion, Integer> points, JsonNode hit) {
        Offer offer = Offer.of(hit);
        return new Ranked(hit, offer, scoring.score(wishes, points, offer));
    }

    private List<Match> matches(List<Ranked> page, List<JsonNode> filters, Wishes wishes) {
        List<JsonNode> hits = page.stream().map(Ranked::hit).toList();
        List<OfferCard> shown = wishes.area() instanceof Area.Around around
                ? cards.around(around.commune(), around.radiusKm(), hits, filters)
                : cards.of(hits, filters);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new Match(
                        page.get(i).score().points(), page.get(i).score().parts(), shown.get(i)))
                .toList();
    }

    private List<String> families(Wishes wishes) {
        return wishes.metiers().stream()
                .map(reference.metiers()::get)
                .filter(Objects::nonNull)
                .map(Metier::family)
                .distinct()
                .toList();
    }
}
