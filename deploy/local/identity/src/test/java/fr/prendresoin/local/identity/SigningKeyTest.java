package fr.prendresoin.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path folder;

    @Test
    void keyOutlivesARestart() throws Exception {
        Path data = folder.resolve("identity-server");

        assertThat(SigningKey.kept(data).toJSONString())
                .isEqualTo(SigningKey.kept(data).toJSONString())
                .contains("\"kid\"");
    }

    @Test
    void keyIsForItsOwnersEyes() throws IOException {
        SigningKey.kept(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void fileWithoutAKeyIsNamed() throws IOException {
        Files.writeString(folder.resolve("signing-key.json"), "{}");

        assertThatThrownBy(() -> SigningKey.kept(folder)).hasMessageContainingAll("signing-key.json", "delete it");
    }
}
