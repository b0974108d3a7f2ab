package fr.prendresoin.website.donnees;

import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.metiers.Catalogue;
import fr.prendresoin.website.metiers.Fiche;
import fr.prendresoin.website.metiers.MetierSummary;
import fr.prendresoin.website.services.Together;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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

    private final Catalogue catalogue;
    private final Html html;

    MetierTable(Catalogue catalogue, Html html) {
        this.catalogue = catalogue;
        this.html = html;
    }

    Table read() {
        List<Supplier<Fiche>> fiches = catalogue.metiers().orFail().stream()
                .map(MetierSummary::slug)
                .map(slug -> Together.ask(() -> catalogue.fiche(slug).orFail()))
                .toList();
        return new Table(
                COLUMNS, fiches.stream().map(Supplier::get).map(this::row).toList());
    }

    private List<Object> row(Fiche fiche) {
        Fiche.Salary salary = fiche.salary();
        return List.of(
                fiche.slug(),
                fiche.label(),
                known(fiche.acronym()),
                fiche.family(),
                Objects.requireNonNullElse(fiche.families(), List.of()),
                fiche.romes().stream().map(Fiche.Rome::code).toList(),
                known(fiche.summary()),
                fiche.accessibleWithoutDiploma(),
                fiche.apprenticeship(),
                fiche.vae(),
                salary == null ? "" : salary.beginner().minMonthlyCents() / 100,
                salary == null ? "" : salary.beginner().maxMonthlyCents() / 100,
                salary == null ? "" : salary.experienced().minMonthlyCents() / 100,
                salary == null ? "" : salary.experienced().maxMonthlyCents() / 100,
                salary == null ? "" : salary.year(),
                html.absolute("/metiers/" + fiche.slug()));
    }

    private static String known(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
