package fr.prendresoin.simulator.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.Fields;

/// The parameters of one search, read with the contract's rules.
final class Parameters {

    private static final Set<String> KNOWN = Set.of(
            "range",
            "sort",
            "domaine",
            "codeROME",
            "appellation",
            "theme",
            "secteurActivite",
            "codeNAF",
            "experience",
            "typeContrat",
            "natureContrat",
            "origineOffre",
            "qualification",
            "tempsPlein",
            "commune",
            "distance",
            "departement",
            "inclureLimitrophes",
            "region",
            "paysContinent",
            "niveauFormation",
            "permis",
            "motsCles",
            "salaireMin",
            "periodeSalaire",
            "accesTravailleurHandicape",
            "publieeDepuis",
            "minCreationDate",
            "maxCreationDate",
            "offresMRS",
            "experienceExigence",
            "grandDomaine",
            "partenaires",
            "modeSelectionPartenaires",
            "dureeHebdoMin",
            "dureeHebdoMax",
            "dureeContratMin",
            "dureeContratMax",
            "dureeHebdo",
            "offresManqueCandidats",
            "entreprisesAdaptees",
            "employeursHandiEngages");
    private static final Pattern COMMA = Pattern.compile(",");

    private final Map<String, String> values = new LinkedHashMap<>();

    private Parameters() {}

    static Parameters of(Fields fields) {
        var parameters = new Parameters();
        for (var field : fields) {
            // The contract writes « dureeHebdo  » with a trailing space.
            var name = field.getName().strip();
            if (!KNOWN.contains(name)) {
                throw BadParameter.because("Le paramètre « %s » n'existe pas.".formatted(name));
            }
            if (field.hasMultipleValues()) {
                throw BadParameter.format(name, "Une seule occurrence attendue.");
            }
            parameters.values.put(name, field.getValue());
        }
        return parameters;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<String> matching(String name, Pattern pattern, String expected) {
        return text(name).map(value -> {
            if (!pattern.matcher(value).matches()) {
                throw BadParameter.format(name, expected);
            }
            return value;
        });
    }

    Optional<String> oneOf(String name, Set<String> allowed) {
        return text(name).map(value -> {
            if (!allowed.contains(value)) {
                throw BadParameter.value(name);
            }
            return value;
        });
    }

    List<String> list(String name, int most, Predicate<String> allowed) {
        if (!has(name)) {
            return List.of();
        }
        var list = List.of(COMMA.split(values.getOrDefault(name, ""), -1));
        if (list.size() > most) {
            throw BadParameter.format(name, "%d valeurs au plus, séparées par une virgule.".formatted(most));
        }
        if (!list.stream().allMatch(allowed)) {
            throw BadParameter.value(name);
        }
        return list;
    }

    Optional<Boolean> flag(String name) {
        return oneOf(name, Set.of("true", "false")).map(Boolean::valueOf);
    }

    OptionalInt whole(String name, int lowest, int highest) {
        var number = number(name, lowest, highest);
        if (number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            throw BadParameter.format(name, "Un entier est attendu.");
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    OptionalDouble number(String name, double lowest, double highest) {
        var text = text(name);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            var number = Double.parseDouble(text.get());
            if (number >= lowest && number <= highest) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            throw BadParameter.format(name, "Un nombre est attendu.");
        }
        throw BadParameter.value(name);
    }
}
