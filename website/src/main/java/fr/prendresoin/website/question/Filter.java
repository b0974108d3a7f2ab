package fr.prendresoin.website.question;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.french.French;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Values of one kind to choose from.
///
/// @param more those that are rarely chosen, which come after a click
public record Filter(Kind kind, List<Option> options, List<Option> more) {

    private static final int AT_FIRST = 6;

    /// A value, chosen or not.
    public record Option(String value, String label, long count, boolean chosen) {}

    /// A kind of values.
    ///
    /// @param name of the parameter
    /// @param single whether only one of them can be chosen
    /// @param ordered whether they are numbers that come in their order; otherwise the most frequent come first
    public record Kind(String name, String title, boolean single, boolean ordered) {

        /// Any of them can be chosen.
        public static Kind of(String name, String title) {
            return new Kind(name, title, false, false);
        }

        /// One of them can be chosen.
        public static Kind one(String name, String title) {
            return new Kind(name, title, true, false);
        }

        public Kind inOrder() {
            return new Kind(name, title, single, true);
        }
    }

    public String name() {
        return kind.name();
    }

    public String title() {
        return kind.title();
    }

    /// The filters that a page of results offers; those that would not change anything are left out.
    public static List<Filter> of(List<Kind> kinds, Map<String, List<Choice>> facets, Address here) {
        return kinds.stream()
                .map(kind -> of(kind, facets.getOrDefault(kind.name(), List.of()), here))
                .filter(filter -> !filter.options().isEmpty())
                .toList();
    }

    private static Filter of(Kind kind, List<Choice> choices, Address here) {
        List<Choice> arranged = kind.ordered()
                ? choices.stream()
                        .sorted(Comparator.comparingLong(choice -> Long.parseLong(choice.value())))
                        .toList()
                : choices;
        List<Option> options = arranged.stream()
                .filter(choice -> choice.count() > 0 || here.has(kind.name(), choice.value()))
                .map(choice -> new Option(
                        choice.value(), choice.label(), choice.count(), here.has(kind.name(), choice.value())))
                .toList();
        List<Option> first = Stream.concat(
                        options.stream().limit(AT_FIRST),
                        options.stream().skip(AT_FIRST).filter(Option::chosen))
                .toList();
        return new Filter(
                kind,
                first,
                options.stream().filter(option -> !first.contains(option)).toList());
    }

    /// Whether something of it is chosen: then it stands open.
    public boolean isUsed() {
        return Stream.concat(options.stream(), more.stream()).anyMatch(Option::chosen);
    }

    /// Whether it has an option of this value.
    boolean shows(String name, String value) {
        return name().equals(name)
                && Stream.concat(options.stream(), more.stream())
                        .anyMatch(option -> option.value().equals(value));
    }

    /// What the chosen values are called.
    List<String> chosen() {
        return options.stream().filter(Option::chosen).map(Option::label).toList();
    }

    /// The chosen values, each of which a click takes away. A number says nothing without what it measures.
    public List<Chip> chips(Address here) {
        return options.stream()
                .filter(Option::chosen)
                .map(option -> new Chip(
                        kind.ordered() ? kind.title() + " : " + French.clause(option.label()) : option.label(),
                        here.withoutValue(name(), option.value()).without("page")))
                .toList();
    }
}
