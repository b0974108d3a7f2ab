package fr.prendresoin.catalog.diploma;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A registration as it stands today. A code whose last day is past, or not known, is never told as current.
@Schema(description = "L’enregistrement au répertoire national (RNCP), tel qu’il est connu aujourd’hui.")
public record Rncp(
        @Schema(
                description = "« current » : en vigueur ; « to-verify » : à vérifier auprès de France compétences",
                allowableValues = {"current", "to-verify"})
        String status,

        @Schema(description = "Code relevé", example = "RNCP40743") @Nullable String code,

        @Schema(description = "Dernier jour de validité connu", format = "date", example = "2029-09-01") @Nullable String validUntil,

        @Schema(description = "Ancien code, échu") @Nullable String formerCode,

        @Schema(description = "Ce qu’il faut en savoir, en une phrase")
        String explanation,

        @Schema(description = "D’où vient cette information") @Nullable String source) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    static Rncp of(Registration registration, LocalDate today) {
        return new Rncp(
                registration.isCurrent(today) ? "current" : "to-verify",
                registration.code(),
                registration.validUntil(),
                registration.formerCode(),
                explanation(registration, today),
                registration.source());
    }

    private static String explanation(Registration registration, LocalDate today) {
        if (registration.code() == null) {
            return registration.formerCode() == null
                    ? "Code à vérifier : aucun n’a été relevé."
                    : "Code à vérifier : l’ancien, " + registration.formerCode() + ", est échu"
                            + since(registration.formerValidUntil()) + ".";
        }
        if (registration.validUntil() == null) {
            return "Code à vérifier : son échéance n’est pas connue.";
        }
        return registration.isCurrent(today)
                ? "En vigueur jusqu’au " + day(registration.validUntil()) + "."
                : "Code à vérifier : son échéance du " + day(registration.validUntil()) + " est passée.";
    }

    private static String since(@Nullable String date) {
        return date == null ? "" : " depuis le " + day(date);
    }

    private static String day(String date) {
        return DAY.format(LocalDate.parse(date)).replaceFirst("^1 ", "1er ");
    }
}
