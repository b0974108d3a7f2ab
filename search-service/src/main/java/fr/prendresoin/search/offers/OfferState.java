package fr.prendresoin.search.offers;

import fr.prendresoin.platform.event.MalformedEvent;
import fr.prendresoin.search.state.StrictState;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An offer as `offers.offer.v1` tells it: this reader's own record of the contract.
public record OfferState(
        @Schema(description = "Identifiant", example = "ft-PS0A1B2C3")
        String id,

        @Schema(description = "Commun aux offres du même poste")
        String groupId,

        String title,

        @Schema(description = "Le texte de l’offre ; les téléphones et les courriels y sont masqués") @Nullable String description,

        Rome rome,
        @Schema(description = "Appellation ROME") @Nullable String appellation,

        @Schema(description = "Métier clé, absent si l’offre relève d’un autre métier", example = "aide-soignant")
        @Nullable String metier,

        @Schema(
                description = "Famille principale",
                allowableValues = {"sante", "social", "handicap", "petite-enfance", "grand-age"})
        String family,

        @Schema(description = "Toutes les familles, la principale en tête") @Nullable List<String> families,

        @Schema(
                description = "Groupe d’offres",
                allowableValues = {
                    "soin-sante",
                    "accompagnement-social",
                    "petite-enfance",
                    "grand-age",
                    "domicile-handicap"
                })
        @Nullable String segment,

        @Nullable Company company,
        Contract contract,
        @Nullable WorkingTime workingTime,
        @Nullable Experience experience,
        @Nullable Salary salary,

        @Schema(description = "Ce que la source dit du salaire quand aucun montant ne s’y lit") @Nullable String salaryNote,

        @Schema(description = "Avantages, comme la source les dit") @Nullable List<String> benefits,

        @Nullable Place place,
        @Schema(description = "Postes à pourvoir") int positions,

        @Schema(description = "Vrai si le poste est ouvert aux personnes en situation de handicap")
        boolean disabilityFriendly,

        @Schema(description = "Vrai si la source signale que l’offre manque de candidats")
        boolean lacksCandidates,

        @Schema(description = "Compétences") @Nullable List<Asked> skills,

        @Schema(description = "Qualités professionnelles") @Nullable List<String> qualities,

        @Schema(description = "Permis") @Nullable List<Asked> licences,

        @Schema(description = "Diplômes et formations") @Nullable List<Diploma> diplomas,

        @Schema(description = "Déplacements, comme la source les dit") @Nullable String travel,

        @Nullable Apply apply,
        Source source,

        @Schema(description = "Date de création à la source, UTC", format = "date-time")
        String publishedAt,

        @Schema(description = "Date de dernière modification à la source, UTC", format = "date-time")
        String updatedAt) {

    /// Reads the whole of it.
    ///
    /// @throws MalformedEvent when it cannot be read, lacks what an answer needs, or is not of this subject
    public static OfferState read(byte[] event, String subject) {
        OfferState offer = StrictState.read(event, OfferState.class);
        offer.check(subject);
        return offer;
    }

    private void check(String subject) {
        if (!subject.equals(id)) {
            throw new MalformedEvent("the offer's id is " + id + ", not " + subject);
        }
        StrictState.require("groupId", groupId);
        StrictState.require("title", title);
        StrictState.require("rome.code", rome == null ? null : rome.code());
        StrictState.require("family", family);
        StrictState.require("contract.type", contract == null ? null : contract.type());
        StrictState.require("source.name", source == null ? null : source.name());
        StrictState.require("publishedAt", publishedAt);
        StrictState.require("updatedAt", updatedAt);
    }

    @Schema(description = "Le code du répertoire ROME, comme la source le donne.")
    record Rome(
            @Schema(example = "J1501") String code,
            @Nullable String label) {}

    @Schema(description = "L’employeur. Absent quand la source ne le nomme pas.")
    record Company(
            @Nullable String name,
            @Nullable String description,
            @Nullable String url,

            @Schema(description = "Adresse du logo") @Nullable String logo,

            @Schema(description = "Vrai pour une entreprise adaptée") @Nullable Boolean adapted,

            @Schema(description = "Vrai si l’employeur est reconnu pour ses recrutements de personnes handicapées")
            @Nullable Boolean handiEngaged) {}

    @Schema(description = "Le contrat.")
    record Contract(
            @Schema(
                    description = "Code officiel",
                    allowableValues = {"CDI", "CDD", "MIS", "SAI", "CCE", "FRA", "LIB", "REP", "TTI", "DDI", "DIN"})
            String type,

            @Schema(example = "CDI") @Nullable String label,

            @Schema(description = "Nature du contrat, comme la source la dit") @Nullable String nature,

            @Schema(description = "Durée en jours, si elle est fixée") @Nullable Integer durationDays,

            @Schema(description = "Vrai pour un apprentissage ou une professionnalisation")
            boolean apprenticeship) {}

    @Schema(description = "Le temps de travail. Absent quand la source ne le dit pas.")
    record WorkingTime(
            @Schema(
                    description = "Temps plein ou partiel",
                    allowableValues = {"full", "part"})
            @Nullable String kind,

            @Schema(description = "Heures par semaine") @Nullable Double weeklyHours,

            @Schema(description = "Comme la source le dit") @Nullable String label,

            @ArraySchema(
                    arraySchema = @Schema(description = "Horaires, comme la plateforme les reconnaît"),
                    schema =
                            @Schema(
                                    allowableValues = {
                                        "day",
                                        "night",
                                        "weekend",
                                        "holidays",
                                        "shifts",
                                        "irregular",
                                        "split",
                                        "twelve-hours"
                                    }))
            @Nullable List<String> schedules) {}

    @Schema(description = "L’expérience demandée.")
    record Experience(
            @Schema(
                    description = "Débutant accepté, souhaitée ou exigée",
                    allowableValues = {"none", "desired", "required"})
            @Nullable String requirement,

            @Schema(description = "Comme la source le dit") @Nullable String label,

            @Schema(description = "Mois demandés") @Nullable Integer months) {}

    @Schema(description = "Le salaire brut mensuel à temps plein, quand il est plausible.")
    record Salary(
            @Schema(description = "Minimum garanti, en centimes d’euro")
            long minMonthlyCents,

            @Schema(description = "Maximum, en centimes d’euro")
            long maxMonthlyCents,

            @Schema(
                    description = "Période pour laquelle la source le donne",
                    allowableValues = {"hour", "month", "year"})
            @Nullable String period,

            @Schema(
                    description = "Fiabilité de la lecture",
                    allowableValues = {"high", "medium"})
            @Nullable String confidence,

            @Schema(description = "Comme la source le dit") @Nullable String label,

            @Schema(description = "Comme la source le dit") @Nullable String comment) {}

    @Schema(description = "Le lieu. Absent quand la source n’en donne aucun.")
    public record Place(
            @Schema(description = "Comme la source le dit") @Nullable String label,

            @Schema(description = "Code INSEE", example = "69123") @Nullable String commune,

            @Schema(description = "Nom de la commune ou, à défaut, du département") @Nullable String name,

            @Nullable String postalCode,

            @Schema(description = "Code", example = "69") @Nullable String department,

            @Nullable String departmentName,

            @Schema(description = "Code", example = "84") @Nullable String region,

            @Nullable String regionName,
            @Nullable Double latitude,
            @Nullable Double longitude,

            @Schema(
                    description = "Ce que désigne le point : la commune ou son code postal. Un département n’en a pas",
                    allowableValues = {"commune", "postal-code", "department"})
            @Nullable String precision) {}

    @Schema(description = "Ce qui est demandé, ou souhaité.")
    record Asked(
            String label,
            @Schema(description = "Vrai si c’est exigé") boolean required) {}

    @Schema(description = "Un diplôme ou une formation.")
    record Diploma(
            @Nullable String label,

            @Schema(description = "Niveau, comme la source le dit") @Nullable String level,

            @Schema(description = "Vrai si c’est exigé") boolean required) {}

    @Schema(description = "Comment répondre à l’offre.")
    record Apply(
            @Schema(description = "Adresse où répondre") @Nullable String url,

            @Schema(description = "Consignes") @Nullable String text) {}

    @Schema(description = "D’où vient l’offre, avec ceux qui l’y ont portée.", name = "OfferSource")
    record Source(
            @Schema(example = "France Travail") String name,

            @Schema(description = "Identifiant à la source") @Nullable String id,

            @Schema(description = "L’offre à la source") @Nullable String url,

            @Schema(description = "Adresse de la licence") @Nullable String licence,

            @Nullable List<Partner> partners) {}

    @Schema(description = "Un partenaire de la source.")
    record Partner(String name, @Nullable String url) {}
}
