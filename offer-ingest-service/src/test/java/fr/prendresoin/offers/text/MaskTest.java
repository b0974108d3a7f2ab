package fr.prendresoin.offers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "06/12/34/56/78",
                "06 . 12 . 34 . 56 . 78",
                "06 12345678",
                "0262 12 34 56",
                "0 800 123 456",
                "0800 123 456",
                "+33 6 12 34 56 78",
                "+33612345678",
                "+33 (0)6 12 34 56 78",
                "(+33) 6 12 34 56 78",
                "0033 6 12 34 56 78",
                "+32 2 555 12 12",
                "+262 692 12 34 56"
            })
    void aPhoneNumberIsHiddenHoweverItIsWritten(String number) {
        assertThat(Mask.contacts("Appelez le " + number + ", merci."))
                .isEqualTo("Appelez le " + Mask.PHONE + ", merci.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 01/02/2026 09:30",
                "du 01.02.2026 au 28.02.2026",
                "SIRET 01234567800012",
                "SIRET 012 345 678 00012",
                "75015 Paris, 01000 Bourg-en-Bresse",
                "1 800,00 € à 2 200,00 €",
                "de 0,50 à 1,20 point",
                "prime de 0.61 par km",
                "07 h 30 - 15 h 00",
                "05 postes, 02 CDI",
                "référence 2026-0412",
                "un ratio de 10 pour 12"
            })
    void whatIsNoPhoneNumberStays(String text) {
        assertThat(Mask.contacts(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recrutement12@etablissement.example",
                "prenom.nom+rh@sous.domaine-long.fr",
                "rh(at)exemple.fr",
                "rh [at] exemple.fr",
                "rh arobase exemple.fr",
                "rh @ exemple.fr"
            })
    void anAddressIsHiddenHoweverItIsWritten(String address) {
        assertThat(Mask.contacts("CV à " + address + " avant lundi."))
                .isEqualTo("CV à " + Mask.EMAIL + " avant lundi.");
    }

    @Test
    void aSentenceEndsBehindAnAddress() {
        assertThat(Mask.contacts("Écrire à rh@exemple.fr.")).isEqualTo("Écrire à " + Mask.EMAIL + ".");
    }

    @Test
    void anAtSignByItselfStays() {
        assertThat(Mask.contacts("rendez-vous @ la mairie")).isEqualTo("rendez-vous @ la mairie");
    }

    @Test
    void aPersonIsHiddenWithTheirNumber() {
        assertThat(Mask.contacts("Contact : Mme Martin au 06 12 34 56 78, rh@a.fr. Écrire à M. le Directeur."))
                .isEqualTo("Contact : [nom masqué] au %s, %s. Écrire à M. le Directeur."
                        .formatted(Mask.PHONE, Mask.EMAIL));
    }

    @Test
    void severalContactsAreAllHidden() {
        assertThat(Mask.contacts("03.53.01.22.33 ou 06 39 98 44 55, rh@a.fr et rh@b.fr"))
                .isEqualTo("%s ou %s, %s et %s".formatted(Mask.PHONE, Mask.PHONE, Mask.EMAIL, Mask.EMAIL));
    }
}
