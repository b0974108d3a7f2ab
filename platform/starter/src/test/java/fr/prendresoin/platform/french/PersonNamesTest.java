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
                "Votre contact : Jean-Luc de La Fontaine (accueil) | Votre contact : [nom masqué] (accueil)",
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
                "auprès de Mme D. Lyon 3e | auprès de [nom masqué] Lyon 3e",
                "chez M. B. Intervention le matin | chez [nom masqué] Intervention le matin",
                "MME A. VILLEURBANNE (69) | [nom masqué] VILLEURBANNE (69)",
                "Contactez M. J. Dupont, directeur | Contactez [nom masqué], directeur",
                "Contact : BERNARD Sophie | Contact : [nom masqué]",
                "Contact : Dr. Martin | Contact : [nom masqué]",
                "Contact : Sophie Bernard et Paul Durand | Contact : [nom masqué] et [nom masqué]"
            })
    void nameIsHiddenWhereSomethingSaysThatItIsOne(String text, String masked) {
        assertThat(PersonNames.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Madame, Monsieur, nous recrutons",
                "Madame Monsieur, nous recrutons",
                "Lettre à l’attention de Madame la Directrice",
                "adressée à M. le Directeur ou Mme la Présidente",
                "Monsieur Le Directeur",
                "CDD de 3 M. Salaire selon convention",
                "Taille M. Vous portez une blouse",
                "Niveau Master ou M. Sc. accepté",
                "Poste H/F/M. Temps plein",
                "12 rue Madame Curie, 75006 Paris",
                "Fondation Monsieur Vincent",
                "Contact : Service Formation",
                "Contact : Centre Hospitalier de Lyon",
                "Contact : Pôle Ressources humaines",
                "Contact : IFSI Lyon",
                "Contact : accueil au 1er étage",
                "Contact : 06 12 34 56 78",
                "Bon contact avec Jean-Moulin et les résidents",
                "Institut Marie Curie, lycée Simone Veil",
                "Contact : Référent Handicap",
                "Contact : Infirmière Coordinatrice",
                "Contact : Adecco Médical",
                "Contact : Greta Bretagne",
                "Contact : Cap Emploi",
                "Contact : Maisons Familiales Rurales",
                "Contact : ADAPEI LOIRE",
                "Contact : Domitys Lyon",
                "Poste H/F/M. Débutant accepté",
                "Taille M. Blouse fournie"
            })
    void whatIsNoNameStays(String text) {
        assertThat(PersonNames.masked(text)).isEqualTo(text);
    }
}
