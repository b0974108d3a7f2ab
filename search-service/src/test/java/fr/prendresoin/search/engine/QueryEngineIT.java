package fr.prendresoin.search.engine;

import static fr.prendresoin.search.engine.Clauses.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.RunningSearch;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class QueryEngineIT extends RunningSearch {

    private static final JsonNode WRONG = object("query", object("nonsense", object()));

    @Autowired
    private QueryEngine engine;

    @BeforeEach
    void start() {
        ready();
    }

    @Test
    void aQueryThatIsRefusedIsAFaultAndNoOutage() {
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> engine.search(ALIAS, WRONG)).isInstanceOf(EngineRefusal.class);
            assertThatThrownBy(() -> engine.searchAll(ALIAS, List.of(object(), WRONG)))
                    .isInstanceOf(EngineRefusal.class);
        }
        assertThat(get("/api/offers").status()).isEqualTo(200);
    }

    @Test
    void anIndexThatIsGoneIsAnOutage() {
        assertThatThrownBy(() -> engine.search(ALIAS + "-gone", object())).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> engine.searchAll(ALIAS + "-gone", List.of(object(), object())))
                .isInstanceOf(Unavailable.class);
    }
}
