package fr.prendresoin.website.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectionTest {

    @ParameterizedTest
    @EnumSource
    void thePictureOfASharedPageIsToldInTheWordsThatStandOnIt(Section section) throws IOException {
        String drawn = Files.readString(Path.of("src/main/assets/build/cards.mjs"));

        assertThat(drawn.replace("\", \"", " ").replace('\u00a0', ' '))
                .contains(section.pictureText().replace("Prendre soin. ", "[\"").replace('\u00a0', ' ') + "\"]");
    }
}
