package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    Path folder;

    @Test
    void aCacheIsUsedUntilItsJarIsBuiltAgain() throws IOException {
        Path jar = Files.createFile(folder.resolve("app.jar"));
        AotCache cache = new AotCache(folder.resolve("app.aot"), jar);
        assertThat(cache.flagsToUse()).isEmpty();
        assertThat(cache.isMade()).isFalse();

        Files.createFile(Path.of(cache.flagsToMake().getFirst().replace("-XX:AOTCacheOutput=", "")));
        assertThat(cache.isUsable()).isFalse();
        assertThat(cache.isMade()).isTrue();
        assertThat(cache.flagsToUse()).contains("-XX:AOTCache=" + folder.resolve("app.aot"));

        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(cache.flagsToUse()).isEmpty();
    }
}
