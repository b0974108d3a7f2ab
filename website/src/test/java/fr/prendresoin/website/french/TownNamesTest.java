package fr.prendresoin.website.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TownNamesTest {

    @Test
    void articlesOfTownsJoinThePreposition() {
        assertThat(French.at("Lyon")).isEqualTo("à Lyon");
        assertThat(French.at("Le Havre")).isEqualTo("au Havre");
        assertThat(French.at("Les Ulis")).isEqualTo("aux Ulis");
        assertThat(French.at("La Rochelle")).isEqualTo("à La Rochelle");
        assertThat(French.of("Le Havre")).isEqualTo("du Havre");
        assertThat(French.of("Les Ulis")).isEqualTo("des Ulis");
        assertThat(French.of("Lyon")).isEqualTo("de Lyon");
    }

    @Test
    void deIsShortBeforeAVowel() {
        assertThat(French.of("Angers")).isEqualTo("d’Angers");
        assertThat(French.of("Évreux")).isEqualTo("d’Évreux");
        assertThat(French.of("Houilles")).isEqualTo("de Houilles");
    }
}
