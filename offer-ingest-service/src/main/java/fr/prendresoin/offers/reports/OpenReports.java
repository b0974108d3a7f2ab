package fr.prendresoin.offers.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/// All the reports of an offer that nobody has decided on yet.
///
/// @param reasons how many there are for each, by code
/// @param comments the first ones: what comes after them is counted
public record OpenReports(
        String offer, Map<String, Integer> reasons, List<Comment> comments, Instant firstAt, Instant lastAt) {

    /// Who reads them has got the idea by then, and nobody fills the database with them.
    static final int MOST_COMMENTS = 20;

    /// What somebody wrote.
    public record Comment(String reason, String text, Instant at) {}

    public OpenReports {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
        comments = List.copyOf(comments);
    }

    static OpenReports none(String offer, Instant now) {
        return new OpenReports(offer, Map.of(), List.of(), now, now);
    }

    OpenReports with(Report report, Instant now) {
        String reason = report.reason().code();
        var counted = new TreeMap<>(reasons);
        counted.merge(reason, 1, Integer::sum);
        String comment = report.comment();
        var written = new ArrayList<>(comments);
        if (comment != null && written.size() < MOST_COMMENTS) {
            written.add(new Comment(reason, comment, now));
        }
        return new OpenReports(offer, counted, written, firstAt, now);
    }

    /// How many there are.
    public int total() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    Document toDocument() {
        return new Document("_id", offer)
                .append("total", total())
                .append("reasons", new Document(Map.copyOf(reasons)))
                .append(
                        "comments",
                        comments.stream()
                                .map(comment -> new Document("reason", comment.reason())
                                        .append("text", comment.text())
                                        .append("at", Date.from(comment.at())))
                                .toList())
                .append("firstAt", Date.from(firstAt))
                .append("lastAt", Date.from(lastAt));
    }

    static OpenReports of(Document document) {
        var reasons = new TreeMap<String, Integer>();
        Document counted = document.get("reasons", new Document());
        counted.keySet().forEach(reason -> reasons.put(reason, counted.getInteger(reason)));
        return new OpenReports(
                document.getString("_id"),
                reasons,
                document.getList("comments", Document.class, List.of()).stream()
                        .map(comment -> new Comment(
                                comment.getString("reason"),
                                comment.getString("text"),
                                comment.getDate("at").toInstant()))
                        .toList(),
                document.getDate("firstAt").toInstant(),
                document.getDate("lastAt").toInstant());
    }
}
