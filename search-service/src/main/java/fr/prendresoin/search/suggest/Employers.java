package fr.prendresoin.search.suggest;

import static fr.prendresoin.search.engine.Clauses.all;
import static fr.prendresoin.search.engine.Clauses.object;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.spelling.Folded;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Employers by the beginning of the words of their name, those with the most offers first. Spellings that differ by
/// capitals or accents are one employer, shown by its most frequent spelling.
@Component
class Employers {

    private final QueryEngine engine;
    private final SearchIndex index;

    /// The first letters are the same for everybody, and the dearest to ask for.
    private final Cache<String, List<Employer>> begun = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(30, SECONDS)
            .build();

    Employers(QueryEngine engine, Indexes indexes) {
        this.engine = engine;
        this.index = indexes.of(Kind.OFFERS);
    }

    record Employer(String name, long offers) {}

    List<Employer> like(String typed, int limit) {
        return Objects.requireNonNull(begun.get(Folded.of(typed), beginning -> search(beginning, limit)));
    }

    private List<Employer> search(String typed, int limit) {
        ObjectNode begins = object("offer.company.name.prefix", object("query", typed, "operator", "and"));
        ObjectNode employers = Search.within(
                Search.values("offer.company.name.folded", limit),
                "spelling",
                Search.values("offer.company.name.exact", 1));
        Search search = Search.counting(all(List.of(SearchIndex.VISIBLE, object("match", begins))))
                .aggregating("employers", employers);
        JsonNode answer = engine.search(index.alias(), search.json());
        return answer.path("aggregations").path("employers").path("buckets").values().stream()
                .map(bucket -> new Employer(
                        bucket.path("spelling")
                                .path("buckets")
                                .path(0)
                                .path("key")
                                .asString(bucket.path("key").asString()),
                        bucket.path("doc_count").longValue()))
                .toList();
    }
}
