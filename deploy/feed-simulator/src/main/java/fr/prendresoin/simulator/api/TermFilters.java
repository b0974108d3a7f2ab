package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.offer.Offer;
import fr.prendresoin.simulator.reference.Tables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parameters about contract, hours, pay and level.
final class TermFilters {

    private static final Pattern HOURS_MINUTES = Pattern.compile("\\d{1,2}[0-5]\\d");
    private static final Map<String, Double> MONTHLY = Map.of("M", 1.0, "A", 1 / 12.0, "H", 151.67, "C", 1.0);
    private static final double HIGHEST_PAY = 1_000_000;
    private static final int MOST = 20;

    private final Tables tables;

    TermFilters(Tables tables) {
        this.tables = tables;
    }

    void add(Parameters parameters, List<Predicate<Offer>> filters) {
        contract(parameters, filters);
        hours(parameters, filters);
        pay(parameters, filters);
        level(parameters, filters);
    }

    /// Between contract types and natures the contract wants an OR.
    private void contract(Parameters parameters, List<Predicate<Offer>> filters) {
        var types = Filters.distinct(parameters.list("typeContrat", MOST, tables.codes("typesContrats")::contains));
        var natures =
                Filters.distinct(parameters.list("natureContrat", MOST, tables.codes("naturesContrats")::contains));
        if (!types.isEmpty() || !natures.isEmpty()) {
            filters.add(offer -> types.contains(offer.terms().type().name())
                    || natures.contains(offer.terms().nature().name()));
        }
        parameters
                .number("dureeContratMin", 0, 99)
                .ifPresent(
                        least -> filters.add(offer -> offer.contractMonths() > 0 && offer.contractMonths() >= least));
        parameters
                .number("dureeContratMax", 0, 99)
                .ifPresent(most -> filters.add(offer -> offer.contractMonths() > 0 && offer.contractMonths() <= most));
    }

    private static void hours(Parameters parameters, List<Predicate<Offer>> filters) {
        parameters
                .flag("tempsPlein")
                .ifPresent(full -> filters.add(offer -> offer.showsWorkTime() && offer.fullTime() == full));
        parameters
                .oneOf("dureeHebdo", Set.of("0", "1", "2"))
                .ifPresent(kind -> filters.add(
                        switch (kind) {
                            case "0" -> offer -> !offer.showsWorkTime();
                            case "1" -> offer -> offer.showsWorkTime() && offer.fullTime();
                            default -> offer -> offer.showsWorkTime() && !offer.fullTime();
                        }));
        minutes(parameters, "dureeHebdoMin")
                .forEach(least -> filters.add(
                        offer -> offer.showsWorkTime() && offer.terms().weeklyMinutes() >= least));
        minutes(parameters, "dureeHebdoMax")
                .forEach(most -> filters.add(
                        offer -> offer.showsWorkTime() && offer.terms().weeklyMinutes() <= most));
    }

    private static List<Integer> minutes(Parameters parameters, String name) {
        return parameters
                .matching(name, HOURS_MINUTES, "HHMM attendu.")
                .map(Integer::parseInt)
                .map(value -> value / 100 * 60 + value % 100)
                .stream()
                .toList();
    }

    private static void pay(Parameters parameters, List<Predicate<Offer>> filters) {
        if (parameters.has("salaireMin") != parameters.has("periodeSalaire")) {
            throw BadParameter.because(
                    "Les paramètres « salaireMin » et « periodeSalaire » doivent être renseignés ensemble.");
        }
        var period = parameters.oneOf("periodeSalaire", MONTHLY.keySet());
        var least = parameters.number("salaireMin", 0, HIGHEST_PAY);
        if (period.isPresent() && least.isPresent()) {
            var cents = least.getAsDouble() * MONTHLY.getOrDefault(period.get(), 1.0) * 100;
            filters.add(offer -> offer.pay().monthlyCents() >= Math.max(1, cents));
        }
    }

    private void level(Parameters parameters, List<Predicate<Offer>> filters) {
        parameters
                .oneOf("experience", Set.of("0", "1", "2", "3"))
                .map(Integer::parseInt)
                .ifPresent(level -> filters.add(offer -> offer.experienceLevel() == level));
        parameters
                .oneOf("qualification", Set.of("0", "9"))
                .ifPresent(wanted -> filters.add(offer -> isManager(offer.qualification(), wanted.equals("9"))));
        parameters
                .oneOf("niveauFormation", tables.codes("niveauxFormations"))
                .ifPresent(code -> filters.add(offer -> code.equals(offer.formationLevel())));
        parameters
                .oneOf("permis", tables.codes("permis"))
                .ifPresent(code -> filters.add(offer -> code.equals("B") && offer.asksPermit()));
    }

    private static boolean isManager(@Nullable String qualification, boolean wanted) {
        return qualification != null && qualification.equals("9") == wanted;
    }
}
