package fr.prendresoin.search.index;

import static fr.prendresoin.search.engine.Clauses.object;
import static fr.prendresoin.search.engine.Clauses.term;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.search.engine.EngineRefusal;
import fr.prendresoin.search.engine.EngineUnavailable;
import fr.prendresoin.search.engine.Search;
import fr.prendresoin.search.engine.SearchEngine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// The indexes of one kind, of which the alias serves one. Every query and every write names the alias, so that another
/// index takes over between two requests.
public final class SearchIndex {

    /// What people see: the stubs of what is withdrawn stand in the same index.
    public static final JsonNode VISIBLE = term("status", "active");

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int LONGEST_ID = 512;
    private static final Duration LONGEST_REBUILD = Duration.ofHours(1);

    private final Kind kind;
    private final SearchEngine engine;
    private final IndexProperties properties;
    private final Clock clock;
    private final String alias;
    private final Pattern ours;

    SearchIndex(Kind kind, SearchEngine engine, IndexProperties properties, Clock clock) {
        this.kind = kind;
        this.engine = engine;
        this.properties = properties;
        this.clock = clock;
        this.alias = properties.prefix() + kind.word();
        this.ours = Pattern.compile(Pattern.quote(alias) + "-\\d{14}");
    }

    /// What came or changed last comes first.
    ///
    /// @param id the field of the ids, which settles what is equal
    public static List<JsonNode> lastChangedFirst(String id) {
        return List.of(Search.descending("changedAt"), Search.ascending(id));
    }

    /// Whether a document can bear this id: the engine takes no longer one.
    public static boolean canHold(String id) {
        return id.length() <= LONGEST_ID && id.getBytes(UTF_8).length <= LONGEST_ID;
    }

    public Kind kind() {
        return kind;
    }

    public String alias() {
        return alias;
    }

    public Duration grace() {
        return properties.grace();
    }

    /// Whether the alias serves an index.
    public boolean isServed() {
        return !served().isEmpty();
    }

    /// Creates an empty index that nothing serves yet, and that is not refreshed.
    public String create() {
        Instant stamp = clock.instant();
        Set<String> existing = all();
        String name = name(stamp);
        while (existing.contains(name)) {
            stamp = stamp.plusSeconds(1);
            name = name(stamp);
        }
        engine.put("/" + name, IndexDefinition.of(kind, properties.shards(), properties.replicas()));
        log.info("created {}", name);
        return name;
    }

    /// Makes the alias serve this index and no other, in one step.
    ///
    /// @return the indexes it served before
    public Set<String> serve(String index) {
        refresh(index);
        refreshEvery(index, properties.refresh());
        Set<String> before = served();
        var actions = new ArrayList<JsonNode>();
        before.forEach(old -> actions.add(object("remove", object("index", old, "alias", alias))));
        actions.add(object("add", object("index", index, "alias", alias, "is_write_index", true)));
        engine.post("/_aliases", object("actions", actions));
        log.info("{} serves {} instead of {}", alias, index, before);
        return before;
    }

    /// Makes what was written visible now.
    public void refresh(String index) {
        engine.post("/" + index + "/_refresh");
    }

    /// Changes are seen as soon as in normal times.
    public void refreshSoon() {
        refreshEvery(alias, properties.refresh());
    }

    /// Changes come in a flood: bigger segments, seen later, cost much less.
    public void refreshSeldom() {
        refreshEvery(alias, properties.floodRefresh());
    }

    /// Deletes what neither serves nor is going to: the remains of a rebuild that was cut short. A young one is left
    /// alone, since another instance may be filling it.
    public void deleteLeftovers() {
        Set<String> served = served();
        String young = name(clock.instant().minus(LONGEST_REBUILD));
        all().stream()
                .filter(index -> !served.contains(index) && index.compareTo(young) < 0)
                .forEach(this::delete);
    }

    /// Deletes an index that is not going to serve. The engine may be what failed: then it is a leftover.
    public void discard(String index) {
        try {
            if (!served().contains(index)) {
                delete(index);
            }
        } catch (EngineUnavailable | EngineRefusal e) {
            log.warn("{} stays for now: {}", index, e.getMessage());
        }
    }

    public void delete(String index) {
        try {
            engine.delete("/" + index);
            log.info("deleted {}", index);
        } catch (EngineRefusal e) {
            if (!e.isNotFound()) {
                throw e;
            }
        }
    }

    private void refreshEvery(String index, Duration interval) {
        engine.put("/" + index + "/_settings", object("index", object("refresh_interval", interval.toMillis() + "ms")));
    }

    private Set<String> served() {
        try {
            return engine.get("/_alias/" + alias).propertyNames().stream().collect(Collectors.toSet());
        } catch (EngineRefusal e) {
            if (e.isNotFound()) {
                return Set.of();
            }
            throw e;
        }
    }

    private Set<String> all() {
        return engine.get("/" + alias + "-*/_alias").propertyNames().stream()
                .filter(name -> ours.matcher(name).matches())
                .collect(Collectors.toSet());
    }

    private String name(Instant stamp) {
        return alias + "-" + STAMP.format(stamp);
    }
}
