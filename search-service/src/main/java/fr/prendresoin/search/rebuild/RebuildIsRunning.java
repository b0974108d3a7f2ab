package fr.prendresoin.search.rebuild;

import fr.prendresoin.platform.problem.ProblemException;
import java.util.Map;
import org.springframework.http.HttpStatus;

final class RebuildIsRunning extends ProblemException {

    RebuildIsRunning(String id) {
        super(
                HttpStatus.CONFLICT,
                "reconstruction-en-cours",
                "Reconstruction en cours",
                "Une reconstruction de l’index est déjà en cours : attendez qu’elle finisse.",
                Map.of("rebuild", id));
    }
}
