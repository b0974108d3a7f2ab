package fr.prendresoin.search.formations;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.state.StrictState;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course as `catalog.formation.v1` tells it: this reader's own record of the contract.
public record FormationState(
        @Schema(description = "Identifiant", example = "lheo-14_AF_0000011179")
        String id,

        String title,

        @Schema(description = "À quoi elle prépare") @Nullable String objective,

        @Schema(description = "Le programme") @Nullable String content,

        @Schema(description = "Ce qui en résulte") @Nullable String expectedResults,

        @Schema(description = "Conditions d’entrée") @Nullable String prerequisites,

        @Schema(description = "Niveau demandé, de 3 à 8 ; absent si aucun ne l’est ou ne se sait") @Nullable Integer entryLevel,

        @Schema(description = "Niveau obtenu, de 3 à 8") @Nullable Integer exitLevel,

        @Schema(description = "Vrai si elle mène à une certification")
        boolean certifying,

        List<Certification> certifications,

        @Schema(description = "Diplôme préparé, quand la source le dit précisément", example = "DEAS") @Nullable String diploma,

        @Schema(description = "Métiers clés auxquels elle prépare")
        List<String> metiers,

        @ArraySchema(
                arraySchema = @Schema(description = "Familles, la principale en tête"),
                schema = @Schema(allowableValues = {"sante", "social", "handicap", "petite-enfance", "grand-age"}))
        List<String> families,

        @Schema(description = "Codes ROME, comme la source les donne")
        List<String> romeCodes,

        @Schema(
                description = "Comment elle se suit : sur place, en partie à distance, à distance",
                allowableValues = {"on-site", "mixed", "distance"})
        @Nullable String modality,

        @Schema(description = "Vrai si elle se suit en contrat d’apprentissage ou de professionnalisation")
        boolean apprenticeship,

        @Schema(description = "Vrai si le compte personnel de formation peut la payer ; absent si on ne le sait pas")
        @Nullable Boolean cpfEligible,

        @Schema(description = "Qui peut payer, d’après la source")
        List<String> fundings,

        @Schema(description = "Prix en centimes d’euro, toutes taxes comprises") @Nullable Integer priceCents,

        @Schema(description = "Heures en tout") @Nullable Integer hoursTotal,

        @Schema(description = "Dont heures au centre de formation") @Nullable Integer hoursCentre,

        @Schema(description = "Dont heures en entreprise") @Nullable Integer hoursCompany,

        @Schema(description = "Durée, comme la source la dit", example = "10 mois") @Nullable String durationText,

        @Schema(description = "Rythme, comme la source le dit") @Nullable String rhythm,

        @Schema(description = "Ce que la source dit de l’accueil des personnes en situation de handicap") @Nullable String accessibility,

        @Nullable Provider provider,

        @Schema(description = "Page de la formation") @Nullable String url,

        @Schema(description = "Lieux, chacun une fois") List<Place> places,

        @Schema(description = "Sessions, par date de début") List<Session> sessions,

        @Schema(
                description = "Dates fixes, ou entrée possible à tout moment",
                allowableValues = {"fixed-dates", "permanent"})
        String entry,

        Source source) {

    /// Reads the whole of it.
    ///
    /// @throws MalformedEvent when it cannot be read, lacks what an answer needs, or is not of this subject
    public static FormationState read(byte[] event, String subject) {
        FormationState formation = StrictState.read(event, FormationState.class);
        formation.check(subject);
        return formation;
    }

    /// The same course as it stands on a day.
    FormationState with(List<Certification> codes, List<Session> others) {
        return new FormationState(
                id,
                title,
                objective,
                content,
                expectedResults,
                prerequisites,
                entryLevel,
                exitLevel,
                certifying,
                codes,
                diploma,
                metiers,
                families,
                romeCodes,
                modality,
                apprenticeship,
                cpfEligible,
                fundings,
                priceCents,
                hoursTotal,
                hoursCentre,
                hoursCompany,
                durationText,
                rhythm,
                accessibility,
                provider,
                url,
                places,
                others,
                entry,
                source);
    }

    private void check(String subject) {
        if (!subject.equals(id)) {
            throw new MalformedEvent("the course's id is " + id + ", not " + subject);
        }
        StrictState.require("title", title);
        StrictState.require("entry", entry);
        StrictState.require("source.name", source == null ? null : source.name());
        for (List<?> list : lists()) {
            if (list == null) {
                throw new MalformedEvent("a list is missing");
            }
        }
    }

    private List<@Nullable List<?>> lists() {
        return Arrays.asList(certifications, metiers, families, romeCodes, fundings, places, sessions);
    }

    @Schema(description = "Une certification, avec son code dans un registre.")
    record Certification(
            @Schema(allowableValues = {"RNCP", "RS", "CERTIFINFO", "CPF"})
            String kind,

            String code,
            @Nullable String label,

            @Schema(
                    description =
                            "Le code est échu, d’après le catalogue ; absent s’il est en vigueur, ou si le catalogue n’en"
                                    + " sait rien")
            @Nullable Expired expired) {}

    /// No event tells it: it changes with the day.
    @Schema(description = "Un code échu du répertoire national.", name = "ExpiredCertification")
    record Expired(
            @Schema(description = "Son dernier jour ; absent s’il n’est pas connu", example = "2025-09-01") @Nullable LocalDate lastDay,

            @Schema(
                    description = "Le code qui le remplace ; absent s’il n’est pas connu, ou s’il est échu lui aussi",
                    example = "RNCP40692")
            @Nullable String replacedBy) {}

    @Schema(description = "L’organisme de formation.")
    record Provider(
            String name,
            @Nullable String siret,
            @Nullable String url,
            @Nullable String phone,
            @Nullable String email) {}

    @Schema(description = "Un lieu de formation.", name = "FormationPlace")
    public record Place(
            @Schema(description = "Code INSEE", example = "69383") @Nullable String commune,

            @Schema(description = "Nom de la commune ou, à défaut, du département ou de la région") @Nullable String name,

            @Nullable String postalCode,

            @Schema(description = "Code", example = "69") @Nullable String department,

            @Nullable String departmentName,

            @Schema(description = "Code", example = "84") @Nullable String region,

            @Nullable String regionName,
            @Nullable Double latitude,
            @Nullable Double longitude,

            @Schema(
                    description = "Ce que désigne le point ; un département et une région n’en ont pas",
                    allowableValues = {"address", "commune", "postal-code", "department", "region"})
            @Nullable String precision) {}

    @Schema(description = "Une session.")
    public record Session(
            @Schema(description = "Unique dans la formation")
            String id,

            @Schema(description = "Premier jour") @Nullable LocalDate start,
            @Schema(description = "Dernier jour") @Nullable LocalDate end,

            @Schema(
                    description = "Ce qui est su du début : le jour, le mois ou l’année",
                    allowableValues = {"day", "month", "year"})
            @Nullable String startPrecision,

            @Schema(description = "On s’inscrit à partir de ce jour") @Nullable LocalDate registrationStart,

            @Schema(description = "On s’inscrit jusqu’à ce jour") @Nullable LocalDate registrationEnd,

            @Schema(
                    description = "Le recrutement, d’après la source",
                    allowableValues = {"open", "closed", "suspended"})
            @Nullable String recruitment,

            @Schema(description = "Rang du lieu, à partir de 0") @Nullable Integer place,

            @Schema(
                    description = "On commence avec tout le monde, ou à tout moment",
                    allowableValues = {"fixed-dates", "permanent"})
            @Nullable String entry,

            @Schema(description = "Dernier jour où on peut la rejoindre ; absent si aucune date n’est sue") @Nullable LocalDate offeredUntil) {}

    @Schema(description = "D’où vient cette fiche.", name = "FormationSource")
    record Source(
            String name,
            @Nullable String url,

            @Schema(description = "Dernière modification à la source") @Nullable LocalDate updatedAt,

            @Nullable String licence) {}
}
