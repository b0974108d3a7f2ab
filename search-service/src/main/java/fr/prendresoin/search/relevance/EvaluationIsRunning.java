package fr.prendresoin.search.relevance;

import fr.prendresoin.platform.problem.ProblemException;
import java.util.Map;
import org.springframework.http.HttpStatus;

final class EvaluationIsRunning extends ProblemException {

    EvaluationIsRunning(String id) {
        super(
                HttpStatus.CONFLICT,
                "evaluation-en-cours",
                "Évaluation en cours",
                "Une évaluation de la recherche est déjà en cours : attendez qu’elle finisse.",
                Map.of("evaluation", id));
    }
}
