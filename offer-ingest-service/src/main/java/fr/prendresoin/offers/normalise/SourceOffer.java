package fr.prendresoin.offers.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An offer in the words of the France Travail API: the fields that are read, all of them possibly absent.
record SourceOffer(
        @Nullable String id,
        @Nullable String intitule,
        @Nullable String description,
        @Nullable String dateCreation,
        @Nullable String dateActualisation,
        @Nullable Place lieuTravail,
        @Nullable String romeCode,
        @Nullable String romeLibelle,
        @Nullable String appellationlibelle,
        @Nullable Company entreprise,
        @Nullable String typeContrat,
        @Nullable String typeContratLibelle,
        @Nullable String natureContrat,
        @Nullable String experienceExige,
        @Nullable String experienceLibelle,
        @Nullable List<@Nullable Training> formations,
        @Nullable List<@Nullable Demand> competences,
        @Nullable List<@Nullable Demand> permis,
        @Nullable List<@Nullable Demand> qualitesProfessionnelles,
        @Nullable Pay salaire,
        @Nullable String dureeTravailLibelle,
        @Nullable String dureeTravailLibelleConverti,
        boolean alternance,
        @Nullable Contact contact,
        @Nullable Integer nombrePostes,
        boolean accessibleTH,
        @Nullable String deplacementLibelle,
        @Nullable String codeNAF,
        @Nullable Origin origineOffre,
        boolean offresManqueCandidats,
        @Nullable Context contexteTravail,
        boolean entrepriseAdaptee,
        boolean employeurHandiEngage) {

    record Place(
            @Nullable String libelle,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String codePostal,
            @Nullable String commune) {}

    record Company(
            @Nullable String nom,
            @Nullable String description,
            @Nullable String logo,
            @Nullable String url,
            boolean entrepriseAdaptee) {}

    record Training(
            @Nullable String domaineLibelle,
            @Nullable String niveauLibelle,
            @Nullable String commentaire,
            @Nullable String exigence) {}

    record Demand(@Nullable String libelle, @Nullable String exigence) {}

    record Pay(
            @Nullable String libelle,
            @Nullable String commentaire,
            @Nullable String complement1,
            @Nullable String complement2,
            @Nullable List<@Nullable Complement> listeComplements) {}

    record Complement(@Nullable String libelle) {}

    record Contact(
            @Nullable String coordonnees1,
            @Nullable String coordonnees2,
            @Nullable String coordonnees3,
            @Nullable String commentaire,
            @Nullable String urlPostulation) {}

    record Origin(@Nullable String urlOrigine, @Nullable List<@Nullable Partner> partenaires) {}

    record Partner(@Nullable String nom, @Nullable String url) {}

    record Context(@Nullable List<@Nullable String> horaires) {}
}
