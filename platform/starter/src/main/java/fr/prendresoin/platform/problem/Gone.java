package fr.prendresoin.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/// 410: it existed and is no more, which the answer explains.
public final class Gone extends ProblemException {

    public Gone(String title, String detail, Map<String, Object> properties) {
        super(HttpStatus.GONE, "retire", title, detail, properties);
    }
}
