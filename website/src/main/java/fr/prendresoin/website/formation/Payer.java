package fr.prendresoin.website.formation;

import fr.prendresoin.website.financements.OtherPayer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who may pay for a course, as its source says.
///
/// @param path where it is explained; null for those that need or have no explanation
public record Payer(String label, @Nullable String path) {

    private static final Map<String, Payer> KNOWN = Map.of(
            "cpf", explained("Compte personnel de formation", "cpf"),
            "region", explained("Région", "region"),
            "departement", explained("Département", "departement"),
            "employeur", explained("Employeur ou son opérateur de compétences", "plan-employeur"),
            "apprentissage", explained("Contrat d’apprentissage", "apprentissage"),
            "ptp", explained("Transitions Pro", "ptp"),
            "transitions-pro", explained("Transitions Pro", "ptp"),
            "beneficiaire", new Payer("Vous-même", null));

    private static final Map<String, Payer> OTHERS = Arrays.stream(OtherPayer.values())
            .collect(Collectors.toMap(OtherPayer::code, payer -> new Payer(payer.label(), payer.path())));

    /// By the code of the source; one that is not known is shown as it is.
    static Payer of(String code) {
        return KNOWN.getOrDefault(code, OTHERS.getOrDefault(code, new Payer(code, null)));
    }

    private static Payer explained(String label, String slug) {
        return new Payer(label, "/financements/" + slug);
    }
}
