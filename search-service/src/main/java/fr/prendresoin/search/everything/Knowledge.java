package fr.prendresoin.search.everything;

import static fr.prendresoin.search.engine.Clauses.any;
import static fr.prendresoin.search.engine.Clauses.array;
import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.terms;
import static fr.prendresoin.search.engine.Clauses.weighing;

import fr.prendresoin.search.engine.Hits;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.glance.Glance;
import fr.prendresoin.search.glance.Part;
import fr.prendresoin.search.index.Indexes;
import fr.prendresoin.search.index.Kind;
import fr.prendresoin.search.index.SearchIndex;
import fr.prendresoin.search.question.Asked;
import fr.prendresoin.search.text.TextQuery;
import fr.prendresoin.search.text.Typed;
import fr.prendresoin.search.understanding.Criterion;
import fr.prendresoin.search.understanding.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Métiers and contents among other things. They are found by the work and the words; what is said of a post or of a
/// place says nothing of them.
@Component
class Knowledge {

    /// Against a word of a title, of which a common one scores 8.
    private static final double NAMED = 12;

    private static final double RELATED = 3;

    /// What words call the contents that tell who pays for a course.
    static final String FUNDINGS = "fundings";

    private final Indexes indexes;

    Knowledge(Indexes indexes) {
        this.indexes = indexes;
    }

    /// What it is about, and how much that counts.
    private record About(JsonNode filter, double weight) {

        static Stream<About> of(String field, List<String> values, double weight) {
            return values.isEmpty() ? Stream.of() : Stream.of(new About(terms(field, values), weight));
        }
    }

    Glance<MetierCard> metiers(Asked asked, List<String> chosen) {
        List<About> about = asked.intention() == null
                ? List.of()
                : metiers(asked.intention().reading()).toList();
        Search search = search(asked, about, of("metier.slug", chosen), "metier.label", List.of(Kind.METIERS))
                .showing(MetierCard.FIELDS);
        return new Glance<>(
                aliases(Kind.METIERS),
                search.exactly().json(),
                answer -> new Part<>(
                        Hits.total(answer),
                        Hits.of(answer).stream()
                                .map(hit -> Hits.read(hit, "metier", MetierCard.class))
                                .toList()));
    }

    Glance<ContentCard> contents(Asked asked, List<String> chosen) {
        List<About> about = asked.intention() == null
                ? List.of()
                : contents(asked.intention().reading()).toList();
        Search search = search(
                        asked,
                        about,
                        of("diploma.metiers", chosen),
                        "content.title",
                        List.of(Kind.CONTENTS, Kind.DIPLOMAS))
                .showing(ContentCard.FIELDS);
        return new Glance<>(
                aliases(Kind.CONTENTS, Kind.DIPLOMAS),
                search.exactly().json(),
                answer -> new Part<>(
                        Hits.total(answer),
                        Hits.of(answer).stream().map(ContentCard::of).toList()));
    }

    private static Stream<About> metiers(Reading reading) {
        return reading.works().isEmpty()
                ? About.of("metier.families", reading.codes(Criterion.FAMILY), RELATED)
                : About.of("metier.slug", reading.metiers(), NAMED);
    }

    private static Stream<About> contents(Reading reading) {
        boolean fundings = reading.codes(Criterion.KIND).contains(FUNDINGS);
        return Stream.of(
                        About.of("content.kind", fundings ? List.of("funding") : List.of(), NAMED),
                        About.of("diploma.code", reading.codes(Criterion.DIPLOMA), NAMED),
                        About.of("diploma.metiers", reading.metiers(), RELATED))
                .flatMap(about -> about);
    }

    private static List<JsonNode> of(String field, List<String> chosen) {
        return chosen.isEmpty() ? List.of() : List.of(terms(field, chosen));
    }

    private static Search search(
            Asked asked, List<About> about, List<JsonNode> chosen, String title, List<Kind> kinds) {
        List<JsonNode> filters = new ArrayList<>(chosen);
        filters.add(SearchIndex.VISIBLE);
        List<JsonNode> scores = new ArrayList<>();
        Typed text = asked.text();
        if (asked.intention() != null) {
            JsonNode subject = about.isEmpty()
                    ? null
                    : any(about.stream().map(About::filter).toList());
            filters.add(
                    text != null
                            ? asked.intention().matching(subject)
                            // Of « lyon » or « cdi » nothing is left that they could be found by.
                            : Objects.requireNonNullElseGet(subject, () -> object("match_none", object())));
        }
        about.forEach(what -> scores.add(weighing(what.filter(), what.weight())));
        if (text != null) {
            scores.addAll(TextQuery.scoring(text, title));
        }
        ObjectNode matching = object("filter", array(filters));
        matching.set("should", array(scores));
        List<ObjectNode> order = new ArrayList<>(List.of(Search.descending("_score")));
        kinds.forEach(kind -> order.add(
                object(kind.idField(), object("order", "asc", "missing", "_last", "unmapped_type", "keyword"))));
        return Search.of(object("bool", matching))
                .page(asked.from(), asked.size())
                .sortedBy(order);
    }

    private List<String> aliases(Kind... kinds) {
        return Stream.of(kinds).map(kind -> indexes.of(kind).alias()).toList();
    }
}
