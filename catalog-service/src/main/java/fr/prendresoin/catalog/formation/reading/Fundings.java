package fr.prendresoin.catalog.formation.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who can pay, from the codes of LHÉO.
final class Fundings {

    private Fundings() {}

    static List<String> of(List<String> financers, boolean apprenticeship, @Nullable Boolean cpfEligible) {
        Set<String> fundings = new LinkedHashSet<>();
        if (Boolean.TRUE.equals(cpfEligible)) {
            fundings.add("cpf");
        }
        if (apprenticeship) {
            fundings.add("apprentissage");
        }
        financers.stream().map(Fundings::slug).filter(slug -> !slug.isEmpty()).forEach(fundings::add);
        return new ArrayList<>(fundings);
    }

    private static String slug(String financer) {
        return switch (financer) {
            case "2" -> "region";
            case "3", "14" -> "fse";
            case "4" -> "france-travail";
            case "5", "16" -> "employeur";
            case "7" -> "agefiph";
            case "8" -> "departement";
            case "9", "15" -> "collectivite";
            case "10" -> "beneficiaire";
            case "6", "11", "12", "13", "19", "20" -> "etat";
            case "17" -> "ptp";
            case "18" -> "ladom";
            default -> "";
        };
    }
}
