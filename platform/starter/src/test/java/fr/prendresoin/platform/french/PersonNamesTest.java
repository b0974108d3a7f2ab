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
                "M. Dupont. Vous serez accueilli | [nom masqué]. Vous serez accueilli"
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
                "Institut Marie Curie, lycée Simone Veil"
            })
    void whatIsNoNameStays(String text) {
        assertThat(PersonNames.masked(text)).isEqualTo(text);
    }
}
