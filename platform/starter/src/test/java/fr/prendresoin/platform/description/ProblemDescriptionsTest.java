package fr.prendresoin.platform.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

class ProblemDescriptionsTest {

    private final ProblemDescriptions descriptions = new ProblemDescriptions();

    static final class Shop {

        @GetMapping
        public String shelf(@PathVariable String id) {
            return id;
        }

        @PostMapping
        @ApiResponse(responseCode = "403")
        @ApiResponse(responseCode = "503", content = @Content(mediaType = "application/json"))
        public String close(@PathVariable String id) {
            return id;
        }
    }

    @Test
    void whatReadsOneThingMayNotFindIt() throws NoSuchMethodException {
        assertThat(responses("shelf")).containsOnlyKeys("200", "400", "404", "default");
        assertThat(responses("close")).containsOnlyKeys("200", "400", "403", "503", "default");
    }

    @Test
    void aRefusalIsAProblemUnlessTheControllerSaysOtherwise() throws NoSuchMethodException {
        List<String> problems = responses("close").entrySet().stream()
                .filter(response -> response.getValue().getContent() != null)
                .filter(response -> response.getValue().getContent().containsKey("application/problem+json"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(problems).containsExactlyInAnyOrder("400", "403", "default");
    }

    @Test
    void aProblemIsDescribedOnce() {
        var description = new OpenAPI().components(new Components());

        descriptions.customise(description);

        assertThat(description.getComponents().getSchemas()).containsOnlyKeys("Problem", "FieldError");
    }

    private ApiResponses responses(String method) throws NoSuchMethodException {
        var given = new ApiResponses();
        given.addApiResponse("200", new io.swagger.v3.oas.models.responses.ApiResponse());
        if (method.equals("close")) {
            given.addApiResponse("403", new io.swagger.v3.oas.models.responses.ApiResponse());
            given.addApiResponse("503", new io.swagger.v3.oas.models.responses.ApiResponse());
        }
        return descriptions
                .customize(new Operation().responses(given), new HandlerMethod(new Shop(), method, String.class))
                .getResponses();
    }
}
