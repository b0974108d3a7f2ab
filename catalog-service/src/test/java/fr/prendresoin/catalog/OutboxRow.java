package fr.prendresoin.catalog;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/// What the outbox holds, in the order of its events.
public record OutboxRow(String topic, String key, String type, long sequence, String payload, String time) {

    public static List<OutboxRow> all(MongoDatabase database) {
        List<OutboxRow> rows =
                database.getCollection("outbox").find().map(OutboxRow::of).into(new ArrayList<>());
        rows.sort(Comparator.comparing(OutboxRow::time));
        return rows;
    }

    private static OutboxRow of(Document row) {
        return new OutboxRow(
                row.getString("aggregatetype") + ".v1",
                row.getString("aggregateid"),
                row.getString("type"),
                Long.parseLong(row.getString("sequence")),
                row.getString("payload"),
                row.getString("time"));
    }

    String told() {
        return topic + "/" + key;
    }

    boolean isEdition() {
        return key.equals("edition");
    }
}
