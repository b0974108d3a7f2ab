package fr.prendresoin.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillTest {

    @ParameterizedTest
    @CsvSource({
        "toilette, Aide à la toilette",
        "transmission, Transmissions ciblées",
        "préparer les repas, Préparation des repas",
        "HYGIENE, Réaliser des soins d’hygiène",
        "accompagner, Accompagnement de fin de vie"
    })
    void theSameSkillInOtherWordsIsKnown(String own, String asked) {
        assertThat(Skill.of(own).isLike(Skill.of(asked))).isTrue();
        assertThat(Skill.of(asked).isLike(Skill.of(own))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Réaliser des soins d’hygiène, Réaliser des préparations pharmaceutiques",
        "toilette, Transmissions ciblées",
        "aider, Aider à la toilette",
        "de la, Aide à la toilette",
        "'', Aide à la toilette"
    })
    void wordsThatSayNothingMakeNoSkillsAlike(String own, String asked) {
        assertThat(Skill.of(own).isLike(Skill.of(asked))).isFalse();
    }
}
