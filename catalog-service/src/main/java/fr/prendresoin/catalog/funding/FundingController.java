package fr.prendresoin.catalog.funding;

import fr.prendresoin.catalog.funding.Question.Choice;
import fr.prendresoin.platform.problem.Gone;
import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.platform.problem.ProblemException;
import fr.prendresoin.platform.problem.ProblemException.FieldError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/fundings")
@Tag(name = "Financements")
class FundingController {

    private static final String NOTE = "Ces réponses sont indicatives et ne valent pas accord. Un conseil en évolution"
            + " professionnelle, gratuit et confidentiel, aide à choisir et à monter le dossier.";

    private final Fundings fundings;
    private final List<Question> questions;

    FundingController(Fundings fundings) {
        this.fundings = fundings;
        this.questions = FundingFiles.questions();
    }

    @GetMapping
    @Operation(
            summary = "Les financements et dispositifs",
            description = "Ce qui peut payer une formation, ou mener à un emploi sans elle. Par ordre alphabétique.")
    FundingList fundings() {
        List<FundingSummary> items =
                fundings.all().stream().map(FundingSummary::of).toList();
        return new FundingList(items.size(), items);
    }

    @GetMapping("/{slug}")
    @ApiResponse(responseCode = "200", description = "Le financement")
    @ApiResponse(responseCode = "410", description = "Le financement a été retiré")
    @Operation(
            summary = "Un financement",
            description =
                    "Ce que c’est, pour qui, comment faire et ce qu’il faut vérifier. Aucun montant n’est donné. 404"
                            + " s’il n’existe pas, 410 s’il n’existe plus.")
    FundingSheet funding(@Parameter(description = "Identifiant", example = "cpf") @PathVariable String slug) {
        return fundings.find(slug).map(FundingSheet::of).orElseThrow(() -> missing(slug));
    }

    private ProblemException missing(String slug) {
        return fundings.isWithdrawn(slug)
                ? new Gone("Financement retiré", "Le financement « " + slug + " » n’existe plus.", Map.of())
                : new NotFound("Le financement « " + slug + " » n’existe pas.");
    }

    @GetMapping("/questions")
    @Operation(
            summary = "Qui peut payer ? Les quatre questions",
            description = "Chacune est un paramètre de l’adresse des réponses. Rien n’est enregistré.")
    QuestionList questions() {
        return new QuestionList(questions);
    }

    @GetMapping("/eligibility")
    @Operation(
            summary = "Qui peut payer ? Les réponses",
            description = "Les financements plausibles selon les quatre réponses, les plus probables en tête, chacun"
                    + " expliqué. À titre indicatif.")
    Eligible eligibility(
            @Parameter(description = "Situation", example = "jobseeker") @RequestParam String status,
            @Parameter(description = "Tranche d’âge", example = "30-plus") @RequestParam String age,
            @Parameter(description = "Plus haut diplôme", example = "none") @RequestParam String diploma,
            @Parameter(description = "Projet", example = "diploma") @RequestParam String project) {
        Map<Question, Choice> chosen =
                chosen(Map.of("status", status, "age", age, "diploma", diploma, "project", project));
        List<Payer> items = fundings.all().stream()
                .flatMap(funding -> Payer.of(funding, chosen).stream())
                .sorted(Comparator.comparing(Payer::likelihood))
                .toList();
        return new Eligible(
                chosen.entrySet().stream()
                        .map(answer -> new Given(
                                answer.getKey().name(),
                                answer.getValue().value(),
                                answer.getValue().text()))
                        .toList(),
                items.size(),
                items,
                NOTE);
    }

    private Map<Question, Choice> chosen(Map<String, String> answers) {
        var chosen = new LinkedHashMap<Question, Choice>();
        var errors = new ArrayList<FieldError>();
        for (Question question : questions) {
            question.choices().stream()
                    .filter(choice -> choice.value().equals(answers.get(question.name())))
                    .findFirst()
                    .ifPresentOrElse(choice -> chosen.put(question, choice), () -> errors.add(unknown(question)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return chosen;
    }

    private static FieldError unknown(Question question) {
        String accepted = question.values().stream().collect(Collectors.joining(", "));
        return new FieldError(
                question.name(), "unknown-value", "« " + question.name() + " » est l’un de : " + accepted + ".");
    }

    record FundingList(
            @Schema(description = "Nombre de financements") int total, List<FundingSummary> items) {}

    record QuestionList(List<Question> items) {}

    @Schema(description = "Les financements plausibles.")
    record Eligible(
            @Schema(description = "Les réponses données") List<Given> answers,
            @Schema(description = "Nombre de financements") int total,
            List<Payer> items,

            @Schema(description = "Ce que valent ces réponses")
            String note) {}

    @Schema(description = "Une réponse donnée.")
    record Given(
            @Schema(example = "status") String question,
            @Schema(example = "jobseeker") String value,
            @Schema(example = "Je cherche un emploi") String text) {}
}
