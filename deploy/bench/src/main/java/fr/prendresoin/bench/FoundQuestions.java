package fr.prendresoin.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Questions that are made of what a platform holds: what it shows one by one, and what people type of it.
record FoundQuestions(String gateway) {

    private static final List<String> WORKS = List.of(
            "aide-soignant", "infirmier", "auxiliaire de vie", "éducateur de jeunes enfants", "ide", "sage-femme");
    private static final List<String> COMMUNES = List.of("69123", "35238", "59350");

    List<Endpoint> search() {
        return List.of(
                Endpoint.of("offers/{id}", of("/api/offers", "/api/offers/")),
                Endpoint.of("formations/{id}", of("/api/formations", "/api/formations/")),
                Endpoint.of(
                        "suggest: each keystroke",
                        typed().flatMap(Keystrokes::of).map(typed -> gateway + "/api/suggest?q=" + encoded(typed))),
                Endpoint.of("orientation/results", Stream.of("16-25", "30-55").flatMap(this::answered)));
    }

    List<Endpoint> pages() {
        return List.of(
                Endpoint.of("/offres/{id}", of("/api/offers", "/offres/")),
                Endpoint.of(
                        "/offres/{id}/signaler", of("/api/offers", "/offres/").map(offer -> offer + "/signaler")),
                Endpoint.of("/formations/{id}", of("/api/formations", "/formations/")));
    }

    /// @param shown where each of them is found by its id
    private Stream<String> of(String collection, String shown) {
        return items(collection)
                .limit(60)
                .map(item -> gateway + shown + encoded(item.get("id").asString()));
    }

    /// Works with the places of offers, and employers: more letters than are asked for in a round.
    private Stream<String> typed() {
        List<JsonNode> offers = items("/api/offers").toList();
        return Stream.concat(
                IntStream.range(0, offers.size())
                        .mapToObj(i -> WORKS.get(i % WORKS.size()) + " à "
                                + offers.get(i).at("/places/0/name").asString("")),
                offers.stream()
                        .map(offer -> offer.at("/company/name").asString(""))
                        .filter(company -> !company.isEmpty())
                        .distinct());
    }

    private Stream<JsonNode> items(String collection) {
        return Stream.of("0", "1")
                .flatMap(page -> Http.get(gateway + collection + "?sort=date&size=60&page=" + page)
                        .get("items")
                        .valueStream());
    }

    /// People who answer whatever they are asked, those of each commune in another way.
    private Stream<String> answered(String profile) {
        return COMMUNES.stream()
                .map(commune -> gateway + "/api/orientation/results?profile=" + profile + "&radius=30&commune="
                        + commune + "&a=" + encoded(answers(profile, "", COMMUNES.indexOf(commune))));
    }

    /// @param given the answers so far
    private String answers(String profile, String given, int way) {
        JsonNode next = Http.get(gateway + "/api/orientation/questions?profile=" + profile + "&a=" + encoded(given))
                .path("next");
        if (next.isMissingNode()) {
            return given;
        }
        JsonNode choices = next.get("answers");
        String chosen = choices.get(way % choices.size()).get("id").asString();
        String answer = next.get("id").asString() + ":" + chosen;
        return answers(profile, given.isEmpty() ? answer : given + ";" + answer, way + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
