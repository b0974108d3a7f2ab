package fr.prendresoin.website.question;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.places.Places;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Fault;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A question to a list: what was asked, what the search made of it, and how it can be changed.
///
/// @param form how it is asked
/// @param here the page of the list, with the commune that was found instead of the name that was typed
public record Question<T extends Reply>(Form form, Address here, Where where, Answer<T> answer) {

    /// What every list can be asked.
    private static final List<String> PARAMETERS =
            List.of("q", "lieu", "commune", "radius", "department", "region", "ignore", "sort", "page", "vue");

    private static final String MAP = "carte";

    /// What the form always shows, or begins anew.
    private static final List<String> SHOWN = List.of("q", "commune", "sort", "page");

    private static final List<Integer> RADII = List.of(5, 10, 20, 30, 50, 100, 200);

    /// How one kind of things is asked for.
    ///
    /// @param hint what can be typed
    /// @param others parameters that no filter shows
    /// @param byDate what the order by date means
    public record Form(String hint, List<Filter.Kind> filters, List<String> others, String byDate) {

        /// The parameters that it knows.
        List<String> parameters() {
            return Stream.of(PARAMETERS.stream(), filters.stream().map(Filter.Kind::name), others.stream())
                    .flatMap(names -> names)
                    .distinct()
                    .toList();
        }
    }

    /// Asks what a visitor wants to know.
    public static <T extends Reply> Question<T> of(
            Form form, HttpServletRequest request, Places places, Function<Address, Answer<T>> search) {
        Address asked = Asked.of(request, form.parameters());
        Where where = places.find(asked);
        Address here = asked.without("lieu").with("commune", where.code());
        return new Question<>(form, here, where, ask(here.without("vue"), search));
    }

    /// Asks it. A radius or an order by distance that is left from an earlier question, around nothing, means nothing.
    static <T extends Reply> Answer<T> ask(Address here, Function<Address, Answer<T>> search) {
        Answer<T> answer = search.apply(here);
        boolean needsPlace = answer.faults().stream()
                .anyMatch(
                        fault -> fault.field().equals("radius") || fault.field().equals("sort"));
        return needsPlace && here.first("commune").isEmpty()
                ? search.apply(here.without("radius").withoutValue("sort", "distance"))
                : answer;
    }

    /// Whether nothing is asked for: only then is the list a page of its own.
    public boolean isPlain() {
        return here.parameters().isEmpty() && where.fault() == null && reply() != null;
    }

    /// The address of what is new in the same search, whatever its order and the page of it.
    public Address followedAt(String feed) {
        return here.without("page", "sort", "vue").at(feed);
    }

    public HttpStatus status() {
        if (answer.isDown()) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return answer.faults().isEmpty() ? where.status() : HttpStatus.BAD_REQUEST;
    }

    /// What was found; null when there is no answer.
    public @Nullable T reply() {
        return answer.found().orElse(null);
    }

    /// What was typed that a field cannot mean.
    public List<Fault> faults() {
        return answer.faults();
    }

    /// Around where the search looks; null when it looks everywhere.
    public @Nullable Location location() {
        T reply = reply();
        return reply == null ? null : reply.location();
    }

    /// `Offres : nuit près de Lyon, page 2`.
    public String title(String all, String some) {
        String words = here.first("q");
        Location around = location();
        T reply = reply();
        return (words.isEmpty() ? all : some + "\u00A0: " + words)
                + (around == null ? "" : " près " + French.of(around.name()))
                + (reply == null || reply.page() == 0 ? "" : ", page " + (reply.page() + 1));
    }

    /// Where that is: ` à moins de 20 km de Lyon (69)`, ` : Rhône et Ain`, ` partout en France`.
    public String scope() {
        Location around = location();
        if (around != null) {
            return " à moins de " + French.kilometres(around.radiusKm()) + " " + French.of(around.label());
        }
        List<String> named = territories();
        return named.isEmpty() ? " partout en France" : "\u00A0: " + French.list(named);
    }

    /// Whether it is about a part of the country.
    public boolean isSomewhere() {
        return location() != null || !territories().isEmpty();
    }

    /// The territories that are chosen, or that the words say.
    private List<String> territories() {
        List<String> chosen = filters().stream()
                .filter(filter ->
                        filter.name().equals("department") || filter.name().equals("region"))
                .flatMap(filter -> filter.chosen().stream())
                .toList();
        T reply = reply();
        Understood understood = reply == null ? null : reply.understood();
        return chosen.isEmpty() && understood != null && understood.place() != null
                ? List.of(understood.place().label())
                : chosen;
    }

    /// Whether what is found is shown on a map too.
    public boolean isMapped() {
        return here.has("vue", MAP);
    }

    public Address onMap() {
        return here.with("vue", MAP);
    }

    public Address asList() {
        return here.without("vue");
    }

    /// The same, wherever it is.
    public Address everywhere() {
        T reply = reply();
        Address anywhere = here.without("commune", "radius", "department", "region", "page")
                .withoutValue("sort", "distance");
        return reply == null || reply.understood() == null || reply.understood().place() == null
                ? anywhere
                : anywhere.adding("ignore", "place");
    }

    /// A criterion in force that no field shows.
    public record Kept(String name, String value) {}

    /// What the form must not lose when it is sent again.
    public List<Kept> kept() {
        List<Filter> filters = filters();
        return here.parameters().entrySet().stream()
                .filter(parameter -> !SHOWN.contains(parameter.getKey()))
                .filter(parameter -> !parameter.getKey().equals("radius") || location() == null)
                .flatMap(parameter -> parameter.getValue().stream().map(value -> new Kept(parameter.getKey(), value)))
                .filter(kept -> filters.stream().noneMatch(filter -> filter.shows(kept.name(), kept.value())))
                .toList();
    }

    public List<Filter> filters() {
        T reply = reply();
        return reply == null ? List.of() : Filter.of(form.filters(), reply.facets(), here);
    }

    /// Everything in force that a click takes away.
    public List<Chip> chips() {
        T reply = reply();
        if (reply == null) {
            return List.of();
        }
        Location around = reply.location();
        Stream<Chip> place = around == null || here.first("commune").isEmpty()
                ? Stream.of()
                : Stream.of(new Chip(
                        around.label() + ", à moins de " + French.kilometres(around.radiusKm()),
                        here.without("commune", "lieu", "radius", "page").withoutValue("sort", "distance")));
        return Stream.of(
                        place,
                        Chip.of(reply.understood(), here).stream(),
                        filters().stream().flatMap(filter -> filter.chips(here).stream()))
                .flatMap(chips -> chips)
                .toList();
    }

    /// How far from the place one may look, the radius in force among them.
    public List<Integer> radii() {
        Location around = location();
        return around == null
                ? List.of()
                : Stream.concat(RADII.stream(), Stream.of(around.radiusKm()))
                        .distinct()
                        .sorted()
                        .toList();
    }

    public List<Sort> sorts() {
        T reply = reply();
        String now = reply == null ? "" : reply.sort();
        return Stream.of(
                        new Sort("relevance", "Les plus pertinentes", now.equals("relevance")),
                        new Sort("date", form.byDate(), now.equals("date")),
                        new Sort("distance", "Les plus proches", now.equals("distance")))
                .filter(sort -> !sort.value().equals("distance") || location() != null)
                .filter(sort ->
                        !sort.value().equals("relevance") || !here.first("q").isEmpty())
                .toList();
    }

    public List<Correction> corrections() {
        T reply = reply();
        return reply == null ? List.of() : Correction.of(reply.corrections());
    }

    public List<NextStep> next() {
        T reply = reply();
        return reply == null ? List.of() : NextStep.ofThisSite(reply.next());
    }

    public @Nullable Pager pager() {
        T reply = reply();
        return reply == null ? null : Pager.of(here, reply.page(), reply.size(), reply.cards());
    }
}
