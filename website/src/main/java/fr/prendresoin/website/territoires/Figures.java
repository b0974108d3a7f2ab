package fr.prendresoin.website.territoires;

import fr.prendresoin.website.french.French;
import fr.prendresoin.website.territoires.Territory.Employment;
import fr.prendresoin.website.territoires.Territory.Metier;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// What was counted in several territories, side by side.
///
/// @param territories with their figures, in the order of their columns
public record Figures(List<Territory> territories) {

    private static final int FIRST = 5;

    /// A figure of each territory.
    public record Row(String label, List<String> cells) {}

    /// When the first of them was counted.
    public Instant countedAt() {
        return territories.stream()
                .map(territory -> employment(territory).countedAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public List<Row> rows() {
        return Stream.of(
                        Stream.of(
                                row("Ce qui est compté", Figures::scope),
                                row("Habitants", employment -> French.number(employment.inhabitants())),
                                row(
                                        "Offres d’emploi",
                                        employment -> French.number(
                                                employment.offers().total())),
                                row(
                                        "Offres pour 10 000 habitants",
                                        employment -> French.number(employment.offersPer10000())),
                                row("Offres qui manquent de candidatures", Figures::lacking),
                                row("Formations", employment -> French.number(employment.formations())),
                                row(
                                        "Formations pour 10 000 habitants",
                                        employment -> French.number(employment.formationsPer10000()))),
                        territories.stream()
                                        .allMatch(territory ->
                                                employment(territory).events() == 0)
                                ? Stream.<Row>of()
                                : Stream.of(
                                        row("Événements à venir", employment -> French.number(employment.events()))),
                        families())
                .flatMap(rows -> rows)
                .toList();
    }

    private Stream<Row> families() {
        return territories.stream()
                .flatMap(territory -> employment(territory).families().stream())
                .map(Territory.Family::label)
                .distinct()
                .sorted(Comparator.comparing(French::slug))
                .map(label -> row(
                        "Offres, " + label,
                        employment -> employment.families().stream()
                                .filter(family -> family.label().equals(label))
                                .map(family -> French.number(family.offers()))
                                .findFirst()
                                .orElse("0")));
    }

    private Row row(String label, Function<Employment, String> told) {
        return new Row(
                label, territories.stream().map(Figures::employment).map(told).toList());
    }

    /// Every métier, with its rank and its offers in each territory; those that rank high somewhere come first.
    public List<Row> metiers() {
        return territories.stream()
                .flatMap(territory -> employment(territory).metiers().stream())
                .sorted(Comparator.comparingInt(Metier::rank))
                .map(Metier::label)
                .distinct()
                .map(label -> row(
                        label,
                        employment -> employment.metiers().stream()
                                .filter(metier -> metier.label().equals(label))
                                .map(metier -> French.rank(metier.rank()) + ", "
                                        + French.count(metier.offers(), "offre", "offres"))
                                .findFirst()
                                .orElse("–")))
                .toList();
    }

    public List<Metier> first(Territory territory) {
        return employment(territory).metiers().stream().limit(FIRST).toList();
    }

    /// What the figures say at first sight.
    public List<String> findings() {
        return territories.size() < 2
                ? List.of()
                : Stream.of(
                                most("d’offres d’emploi", Employment::offersPer10000),
                                most("de formations", Employment::formationsPer10000))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /// Nothing is said where two have as many.
    private Optional<String> most(String what, ToDoubleFunction<Employment> measure) {
        List<Territory> sorted = territories.stream()
                .sorted(Comparator.comparingDouble(
                                (Territory territory) -> measure.applyAsDouble(employment(territory)))
                        .reversed())
                .toList();
        String first = French.number(measure.applyAsDouble(employment(sorted.getFirst())));
        String second = French.number(measure.applyAsDouble(employment(sorted.get(1))));
        return first.equals(second)
                ? Optional.empty()
                : Optional.of("Pour 10 000 habitants, le plus " + what + " : "
                        + sorted.getFirst().place().label() + ", " + first + ".");
    }

    private static String scope(Employment employment) {
        return employment.radiusKm() == null
                ? "Tout le territoire"
                : "À moins de " + French.kilometres(employment.radiusKm());
    }

    private static String lacking(Employment employment) {
        long lacking = employment.offers().lackingCandidates();
        return French.number(lacking)
                + (lacking == 0 ? "" : " (" + French.percent(employment.offers().lackingShare()) + ")");
    }

    private static Employment employment(Territory territory) {
        return Objects.requireNonNull(territory.employment());
    }
}
