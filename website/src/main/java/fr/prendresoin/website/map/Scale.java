package fr.prendresoin.website.map;

import fr.prendresoin.website.french.French;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Colours of a map, from few to many: as many départements in each as in the next. Those that have nothing are apart.
///
/// @param begins from which value on each colour is; none when there is nothing at all
public record Scale(List<Double> begins, boolean withNothing) {

    private static final List<String> COLOURS = List.of(
            "ps-map__area ps-map__area--1",
            "ps-map__area ps-map__area--2",
            "ps-map__area ps-map__area--3",
            "ps-map__area ps-map__area--4",
            "ps-map__area ps-map__area--5");

    private static final String NOTHING = "ps-map__area";

    public static Scale of(double[] values) {
        double[] some =
                DoubleStream.of(values).filter(value -> value > 0).sorted().toArray();
        return new Scale(
                IntStream.range(0, some.length == 0 ? 0 : COLOURS.size())
                        .mapToObj(colour -> some[some.length * colour / COLOURS.size()])
                        .distinct()
                        .toList(),
                some.length < values.length);
    }

    public String colour(double value) {
        int begun = (int) begins.stream().filter(begin -> begin <= value).count();
        return begun == 0 ? NOTHING : COLOURS.get(begun - 1);
    }

    /// What each colour says.
    ///
    /// @param one of what is counted, whose name is feminine
    public List<Step> legend(String one) {
        return Stream.concat(
                        withNothing ? Stream.of(new Step(NOTHING, "Aucune " + one)) : Stream.of(),
                        IntStream.range(0, begins.size())
                                .mapToObj(colour -> new Step(COLOURS.get(colour), label(colour, one))))
                .toList();
    }

    private String label(int colour, String one) {
        if (begins.size() == 1) {
            return "Au moins une " + one;
        }
        if (colour == 0) {
            return "Moins de " + French.number(begins.get(1));
        }
        return colour == begins.size() - 1
                ? French.number(begins.get(colour)) + " et plus"
                : "De " + French.number(begins.get(colour)) + " à moins de " + French.number(begins.get(colour + 1));
    }
}
