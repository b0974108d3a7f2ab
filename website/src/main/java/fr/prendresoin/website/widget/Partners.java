package fr.prendresoin.website.widget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Who may show offers on pages of his own.
@Validated
@ConfigurationProperties("prendresoin.website")
record Partners(@DefaultValue List<@Valid Partner> partners) {

    /// Who may.
    ///
    /// @param origins where his pages are: `https://www.exemple.fr`, without a path
    record Partner(
            @NotBlank String id,
            @NotBlank String name,
            @NotEmpty List<URI> origins) {}

    @Nullable Partner find(String id) {
        return partners.stream()
                .filter(partner -> partner.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
