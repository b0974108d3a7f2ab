package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.platform.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Métiers")
class MetierController {

    private final Metiers metiers;
    private final Families families;

    MetierController(Metiers metiers, Families families) {
        this.metiers = metiers;
        this.families = families;
    }

    @GetMapping("/api/metiers")
    @Operation(
            summary = "Les métiers clés",
            description = "Par ordre alphabétique ; avec un nom, les métiers qui le portent viennent en tête.")
    MetierList metiers(
            @Parameter(description = "Seulement cette famille", example = "petite-enfance")
                    @RequestParam(required = false)
                    @Nullable String family,
            @Parameter(description = "Début d’un mot du nom, du sigle ou d’un autre nom ; sans égard aux accents")
                    @RequestParam(required = false)
                    @Size(max = 80, message = "« q » compte au plus 80 caractères.") @Nullable String q) {
        if (family != null && !families.slugs().contains(family)) {
            throw new InvalidRequest(
                    "family",
                    "unknown-value",
                    "La famille « " + family + " » n’existe pas. Familles : " + String.join(", ", families.slugs())
                            + ".");
        }
        List<Summary> items =
                metiers.search(family, q).stream().map(Summary::of).toList();
        return new MetierList(items.size(), items);
    }

    @GetMapping("/api/metiers/{slug}")
    @ApiResponse(responseCode = "200", description = "La fiche, ou la page courte")
    @ApiResponse(responseCode = "410", description = "La fiche a été retirée")
    @Operation(
            summary = "La fiche d’un métier",
            description =
                    "Missions, qualités, conditions d’exercice, diplômes, salaires indicatifs, évolutions. Un métier"
                            + " vers lequel une fiche mène sans qu’il ait la sienne a une page courte, où « described »"
                            + " est faux. 404 si le métier est inconnu, 410 si sa fiche a été retirée.")
    MetierPage metier(@Parameter(description = "Identifiant", example = "aide-soignant") @PathVariable String slug) {
        return metiers.page(slug).orElseThrow(() -> missing(slug));
    }

    private ProblemException missing(String slug) {
        return metiers.isWithdrawn(slug)
                ? new Gone(
                        "Fiche retirée",
                        "La fiche du métier « " + slug + " » a été retirée de la plateforme.",
                        Map.of())
                : new NotFound("Le métier « " + slug + " » n’a pas de fiche sur la plateforme.");
    }

    record MetierList(
            @Schema(description = "Nombre de métiers") int total, List<Summary> items) {}

    @Schema(description = "Un métier, en bref.")
    record Summary(
            @Schema(description = "Identifiant", example = "aide-soignant")
            String slug,

            @Schema(description = "Nom, aux deux genres") String label,

            @Schema(description = "Sigle", example = "AS") @Nullable String acronym,

            @Schema(description = "Famille principale", example = "sante")
            String family,

            @Schema(description = "Toutes les familles, la principale en tête")
            List<String> families,

            @Schema(description = "Groupe d’offres", example = "soin-sante")
            String segment,

            @Schema(description = "Codes ROME, le principal en tête")
            List<String> romes,

            @Schema(description = "Le métier en une phrase") String summary,

            @Schema(description = "Vrai s’il existe des postes accessibles sans diplôme")
            boolean accessibleWithoutDiploma,

            @Schema(description = "Vrai si l’apprentissage est possible")
            boolean apprenticeship,

            @Schema(description = "Vrai si la validation des acquis de l’expérience est possible")
            boolean vae,

            SalaryRanges salary) {

        static Summary of(Fiche metier) {
            return new Summary(
                    metier.slug(),
                    metier.label(),
                    metier.acronym(),
                    metier.family(),
                    metier.families(),
                    metier.segment(),
                    metier.romes(),
                    metier.summary(),
                    metier.accessibleWithoutDiploma(),
                    metier.apprenticeship(),
                    metier.vae(),
                    SalaryRanges.of(metier.salary()));
        }
    }

    @Schema(
            description =
                    "Salaires mensuels bruts usuels, en centimes d’euro. Ordres de grandeur indicatifs, dont la fiche"
                            + " dit d’où ils viennent et ce qu’ils valent.")
    record SalaryRanges(
            @Schema(description = "Au début") Fiche.Range beginner,
            @Schema(description = "Avec de l’expérience") Fiche.Range experienced,
            @Schema(description = "Année de ces salaires") int year) {

        static SalaryRanges of(Fiche.Salary salary) {
            return new SalaryRanges(salary.beginner(), salary.experienced(), salary.year());
        }
    }
}
