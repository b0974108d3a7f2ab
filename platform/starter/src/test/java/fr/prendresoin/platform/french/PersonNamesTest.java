package fr.prendresoin.platform.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact : Mme Martin, 06 12 34 56 78 | Contact : [nom masqué], 06 12 34 56 78",
                "Contact : Sophie Bernard | Contact : [nom masqué]",
                "Contact: Sophie BERNARD, RH | Contact: [nom masqué], RH",
                "Votre contact : Jean-Luc de La Tour (accueil) | Votre contact : [nom masqué] (accueil)",
                "Contact : Dr Anne Petit. | Contact : [nom masqué].",
                "Interlocutrice : Zoé Le Goff ; appelez | Interlocutrice : [nom masqué] ; appelez",
                "Écrire à M. Jean Dupont avant lundi. | Écrire à [nom masqué] avant lundi.",
                "Écrire à M. DUPONT, directeur | Écrire à [nom masqué], directeur",
                "Demandez Monsieur d’Artagnan au 3e étage | Demandez [nom masqué] au 3e étage",
                "Demandez Madame Nguyen-Van Thi au 3e | Demandez [nom masqué] au 3e",
                "auprès de Mme D., 82 ans | auprès de [nom masqué], 82 ans",
                "MME MARTIN OU MR DURAND | [nom masqué] OU [nom masqué]",
                "Mlle Élodie Roux et MM. Petit | [nom masqué] et [nom masqué]",
                "Mme/M. Leroy vous répond | Mme/[nom masqué] vous répond",
                "Mr de Sousa et Mme El Amrani | [nom masqué] et [nom masqué]",
                "M. Dupont. Vous serez accueilli | [nom masqué]. Vous serez accueilli",
                "Mme Marie-France Petit | [nom masqué]",
                "3 Mme Martin | 3 [nom masqué]",
                "Mme L’Hôte | [nom masqué]",
                "MME LE GOFF, RH | [nom masqué], RH"
            })
    void nameIsHiddenWhereSomethingSaysThatItIsOne(String text, String masked) {
        assertThat(PersonNames.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "auprès de Mme D. Lyon 3e | auprès de [nom masqué] Lyon 3e",
                "auprès de Mme D Lyon 3e | auprès de [nom masqué] Lyon 3e",
                "auprès de Mme D. Bron, le matin | auprès de [nom masqué] Bron, le matin",
                "chez M. B. Intervention le matin | chez [nom masqué] Intervention le matin",
                "chez M. J.-P. Villeurbanne | chez [nom masqué] Villeurbanne",
                "chez M. J.P. Villeurbanne | chez [nom masqué] Villeurbanne",
                "MME A. VILLEURBANNE (69) | [nom masqué] VILLEURBANNE (69)",
                "Mme Martin Lyon 3e | [nom masqué] Lyon 3e",
                "Mme Sophie B. Bron | [nom masqué] Bron",
                "Contact : Mme D. Bron 2e étage | Contact : [nom masqué] Bron 2e étage"
            })
    void communeOrSentenceBehindNameStays(String text, String masked) {
        assertThat(PersonNames.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact : M. J. Dupont au 06 12 34 56 78 | Contact : [nom masqué] au 06 12 34 56 78",
                "Contact : M. J.-P. Dupont | Contact : [nom masqué]",
                "Contactez M. J. Dupont. | Contactez [nom masqué]."
            })
    void surnameBehindInitialIsHiddenWhereOneIsToAskForThatPerson(String text, String masked) {
        assertThat(PersonNames.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact : BERNARD Sophie | Contact : [nom masqué]",
                "Contact : GOFF Zoé - RH | Contact : [nom masqué] - RH",
                "Contact : Dr. Martin | Contact : [nom masqué]",
                "Contact : Sophie Bernard et Paul Durand | Contact : [nom masqué] et [nom masqué]",
                "Contact : Mme Martin ou Paul DURAND. | Contact : [nom masqué] ou [nom masqué].",
                "Contact : Sophie Bernard et Adecco Médical | Contact : [nom masqué] et Adecco Médical",
                "Contact : Sophie Bernard 06 12 34 56 78 | Contact : [nom masqué] 06 12 34 56 78",
                "Contact : Sophie Bernard [téléphone masqué] | Contact : [nom masqué] [téléphone masqué]",
                "Contact : Sophie Marie Bernard/RH | Contact : [nom masqué]/RH"
            })
    void fullNameIsHiddenBehindContact(String text, String masked) {
        assertThat(PersonNames.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact : Référent Handicap",
                "Contact : Référente Handicap, 06 12 34 56 78",
                "Contact : Assistante RH",
                "Contact : Infirmière coordinatrice",
                "Contact : Infirmière Coordinatrice",
                "Contact : Crèche Pirouette",
                "Contact : Foyer Beauséjour",
                "Contact : Campus Santé",
                "Contact : Greta Bretagne",
                "Contact : Cap Emploi",
                "Contact : Maisons Familiales Rurales",
                "Contact : Associations Jeunesse",
                "Contact : Lundi Matin",
                "Contact : Adecco Médical",
                "Contact : Croix-Rouge Compétence",
                "Contact : Domitys Lyon",
                "Contact : Petits-Fils Lyon",
                "Contact : ADAPEI Loire",
                "Contact : ADAPEI LOIRE",
                "Contact : KORIAN BELLEVUE",
                "Contact : Domitys Les Jardins",
                "Contact : Sophie Bernard vous répond",
                "Contact : Belle Vue Grand Parc"
            })
    void organisationOrOfficeBehindContactStays(String text) {
        assertThat(PersonNames.masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Madame, Monsieur, nous recrutons",
                "Madame Monsieur, nous recrutons",
                "Lettre à l’attention de Madame la Directrice",
                "adressée à M. le Directeur ou Mme la Présidente",
                "Monsieur Le Directeur",
                "MADAME LA DIRECTRICE",
                "CDD de 3 M. Salaire selon convention",
                "Taille M. Vous portez une blouse",
                "Niveau Master ou M. Sc. accepté",
                "Poste H/F/M. Temps plein",
                "Poste H/F/M. Zumba appréciée",
                "Taille M. Zumba appréciée",
                "AIDE A UN MONSIEUR DEPENDANT",
                "CHEZ MONSIEUR A DOMICILE",
                "12 rue Madame Curie, 75006 Paris",
                "Fondation Monsieur Vincent",
                "Contact : Service Formation",
                "Contact : Centre Hospitalier de Lyon",
                "Contact : Pôle Ressources humaines",
                "Contact : IFSI Lyon",
                "Contact : accueil au 1er étage",
                "Contact : 06 12 34 56 78",
                "Bon contact avec Jean-Moulin et les résidents",
                "Institut Marie Curie, lycée Simone Veil"
            })
    void whatIsNoNameStays(String text) {
        assertThat(PersonNames.masked(text)).isEqualTo(text);
    }
}
