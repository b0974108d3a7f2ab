package fr.prendresoin.website.question;

import fr.prendresoin.website.address.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A criterion in force, which a click takes away.
///
/// @param label what is asked for
/// @param without the same page without it
public record Chip(String label, Address without) {

    private static final Map<String, String> PREFIXES = Map.of(
            "metier", "Métier",
            "family", "Famille",
            "place", "Lieu",
            "radius", "Rayon",
            "diploma", "Diplôme",
            "funding", "Financement");

    /// What was understood of the words, one chip for each criterion. Which kind of things is meant shows by itself.
    ///
    /// @param here the page, of which each chip is one criterion less
    public static List<Chip> of(@Nullable Understood understood, Address here) {
        if (understood == null) {
            return List.of();
        }
        Map<String, List<String>> texts = understood.spans().stream()
                .filter(span -> !span.criterion().equals("kind"))
                .collect(Collectors.groupingBy(
                        Understood.Span::criterion,
                        LinkedHashMap::new,
                        Collectors.mapping(Understood.Span::text, Collectors.toList())));
        var chips = new ArrayList<Chip>();
        texts.forEach((criterion, words) -> chips.add(new Chip(
                label(criterion, words, understood),
                here.adding("ignore", criterion).without("page"))));
        return List.copyOf(chips);
    }

    private static String label(String criterion, List<String> words, Understood understood) {
        String text = switch (criterion) {
            case "metier" -> understood.metier() == null ? join(words) : metiers(understood.metier());
            case "place" ->
                understood.place() == null ? join(words) : understood.place().label();
            default -> join(words);
        };
        String prefix = PREFIXES.get(criterion);
        return prefix == null ? text : prefix + "\u00A0: " + text;
    }

    private static String metiers(List<Understood.Metier> metiers) {
        return metiers.stream().map(Understood.Metier::label).limit(3).collect(Collectors.joining(", "))
                + (metiers.size() > 3 ? "…" : "");
    }

    private static String join(List<String> words) {
        return "«\u00A0" + String.join(" ", words) + "\u00A0»";
    }
}
