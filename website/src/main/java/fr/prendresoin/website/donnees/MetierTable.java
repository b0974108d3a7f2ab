package fr.prendresoin.website.donnees;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The key métiers.
@Component
class MetierTable {

    private static final List<String> COLUMNS = List.of(
            "metier",
            "libelle",
            "sigle",
            "famille",
            "familles",
            "codes_rome",
            "resume",
            "sans_diplome",
            "apprentissage",
            "vae",
            "salaire_debut_min_euros",
            "salaire_debut_max_euros",
            "salaire_experience_min_euros",
            "salaire_experience_max_euros",
            "salaire_annee",
            "page");

    private final Service catalog;
    private final Html html;

    private record Metiers(List<Metier> items) {}

    /// @param romes codes, the principal one first
    private record Metier(
            String slug,
            String label,
            @Nullable String acronym,
            String family,
            List<String> families,
            List<String> romes,
            String summary,
            boolean accessibleWithoutDiploma,
            boolean apprenticeship,
            boolean vae,
            Salary salary) {}

    private record Salary(Range beginner, Range experienced, int year) {}

    private record Range(int minMonthlyCents, int maxMonthlyCents) {}

    MetierTable(Services services, Html html) {
        this.catalog = services.catalog();
        this.html = html;
    }

    Table read() {
        List<Metier> metiers =
                catalog.get(Address.of("/api/metiers"), Metiers.class).orFail().items();
        return new Table(COLUMNS, metiers.stream().map(this::row).toList());
    }

    private List<Object> row(Metier metier) {
        Salary salary = metier.salary();
        return List.of(
                metier.slug(),
                metier.label(),
                Objects.requireNonNullElse(metier.acronym(), ""),
                metier.family(),
                metier.families(),
                metier.romes(),
                metier.summary(),
                metier.accessibleWithoutDiploma(),
                metier.apprenticeship(),
                metier.vae(),
                salary.beginner().minMonthlyCents() / 100,
                salary.beginner().maxMonthlyCents() / 100,
                salary.experienced().minMonthlyCents() / 100,
                salary.experienced().maxMonthlyCents() / 100,
                salary.year(),
                html.absolute("/metiers/" + metier.slug()));
    }
}
