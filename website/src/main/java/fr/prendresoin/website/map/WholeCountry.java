package fr.prendresoin.website.map;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.question.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The whole country, each département in the colour of what it has.
record WholeCountry(Outlines outlines, Address here) {

    ResultMap map(Map<String, List<Choice>> facets, String one) {
        Map<String, Long> counts = facets.getOrDefault("department", List.of()).stream()
                .collect(Collectors.toMap(Choice::value, Choice::count));
        Scale scale = Scale.of(outlines.all().keySet().stream()
                .mapToDouble(code -> counts.getOrDefault(code, 0L))
                .toArray());
        List<Area> areas = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        outlines.all().forEach((code, outline) -> {
            long count = counts.getOrDefault(code, 0L);
            Address there = count == 0 ? null : here.with("department", code).without("page");
            areas.add(area(outline, count, there, scale.colour((double) count)));
            if (there != null) {
                spots.add(new Spot(outline.name() + " (" + code + ")", outline.name(), count, there));
            }
        });
        spots.sort(Comparator.comparingLong(Spot::count).reversed());
        return new ResultMap(outlines.viewBox(), 0, areas, List.of(), null, scale.legend(one), spots, 0, null);
    }

    private static Area area(Outline outline, long count, @Nullable Address there, String colour) {
        return new Area(
                there == null ? null : there.toString(),
                outline.name() + "\u00A0: " + French.number(count),
                colour,
                outline.path(),
                outline.zoom());
    }
}
