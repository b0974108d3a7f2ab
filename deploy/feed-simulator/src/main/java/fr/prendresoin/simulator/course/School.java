package fr.prendresoin.simulator.course;

import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.reference.Commune;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A training organisation of a town.
record School(String name, String siret, String host) {

    private static final Map<String, List<String>> KINDS = Map.of(
            "nurse",
                    List.of(
                            "IFSI-IFAS du centre hospitalier de",
                            "Institut de formation Croix-Blanche de",
                            "IFAS des Tilleuls de",
                            "Institut de formation aux métiers de la santé de"),
            "social", List.of("IRTS de", "Institut du travail social de", "École des métiers du social de"),
            "school",
                    List.of("Lycée professionnel Simone-Veil de", "MFR de", "Lycée Jeanne-d’Arc de", "CFA du soin de"),
            "university", List.of("IUT de", "Université de"),
            "adult", List.of("Greta de", "Afpa de", "Cap Soin Formation de", "Domicile Compétences de", "Infrep de"));

    static School of(Programme programme, Commune town, Draw draw) {
        String name = draw.pick(KINDS.getOrDefault(programme.school(), List.of())) + " " + town.name();
        String host = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new School(name, "%014d".formatted(10_000_000_000_000L + (name.hashCode() & 0xffffffffL)), host);
    }

    String site() {
        return "www." + host + ".example";
    }
}
