package fr.prendresoin.journeys;

import java.net.http.HttpResponse;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// What one person writes, another one reads before it is published.
record Newsroom(Person author, Person reader) {

    void publish(String document, Consumer<ObjectNode> change) {
        String draft = document + "/draft";
        HttpResponse<String> before = author.ask(draft);
        ObjectNode content = (ObjectNode) Calls.read(before).get("document");
        change.accept(content);
        HttpResponse<String> written = author.change("PUT", draft, version(before), content.toString());
        HttpResponse<String> read = reader.change("POST", draft + "/review", version(written), "");
        Calls.read(author.change("POST", draft + "/publish", version(read), ""));
    }

    private static String version(HttpResponse<String> answer) {
        Calls.read(answer);
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
