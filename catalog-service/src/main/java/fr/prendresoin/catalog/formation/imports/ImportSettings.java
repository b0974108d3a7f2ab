package fr.prendresoin.catalog.formation.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where courses may come from, and what to be wary of.
///
/// @param sources by the slug that begins the ids of their courses: a misspelt one would make a second catalogue
/// @param batch records that are taken in together
/// @param massShare share of the visible courses of a source that may be missing from one file without an alarm
/// @param massFloor number of them that may be missing without an alarm, whatever their share
@Validated
@ConfigurationProperties("prendresoin.formations")
record ImportSettings(
        @NotEmpty Map<String, @Valid Source> sources,
        @DefaultValue("200") @Min(1) @Max(1_000) int batch,
        @DefaultValue("0.05") double massShare,
        @DefaultValue("10") @Min(0) int massFloor) {

    /// @param name as it is shown
    record Source(@NotBlank String name, @Nullable String licence) {}
}
