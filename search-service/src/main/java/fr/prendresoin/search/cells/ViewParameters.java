package fr.prendresoin.search.cells;

import fr.prendresoin.search.parameters.ByHand;
import fr.prendresoin.search.parameters.Given;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a map shows, as it comes.
public record ViewParameters(
        @Parameter(
                description =
                        "Finesse de la grille, comme l’échelle d’une carte : de 4 (le pays) à 12 (un quartier), 7 par défaut.",
                example = "7",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "" + View.COARSEST,
                                maximum = "" + View.FINEST,
                                defaultValue = "" + View.USUAL))
        @Nullable Integer zoom,

        @Parameter(
                description =
                        "Ce que la carte montre : longitude et latitude du coin sud-ouest, puis du coin nord-est.",
                example = "4.7,45.6,5.1,45.9")
        @Nullable String bounds) {

    @Configuration(proxyBeanMethods = false)
    static class Reading {

        @Bean
        ByHand<ViewParameters> viewParameters() {
            return new ByHand<>(ViewParameters.class, Reading::read);
        }

        private static ViewParameters read(Given given) {
            return new ViewParameters(given.integer("zoom"), given.single("bounds"));
        }
    }
}
