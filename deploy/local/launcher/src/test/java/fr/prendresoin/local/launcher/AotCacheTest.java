package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    Path folder;

    @Test
    void aCacheIsUsedUntilAJarThatItWasMadeFromIsBuiltAgain() throws IOException {
        Path jar = Files.createFile(folder.resolve("app.jar"));
        Path library = Files.createFile(folder.resolve("library.jar"));
        AotCache cache = new AotCache(folder.resolve("app.aot"), List.of(jar, library));
        assertThat(cache.flagsToUse()).isEmpty();
        assertThat(cache.isMade()).isFalse();

        Files.createFile(Path.of(cache.flagsToMake().getFirst().replace("-XX:AOTCacheOutput=", "")));
        assertThat(cache.isUsable()).isFalse();
        assertThat(cache.isMade()).isTrue();
        assertThat(cache.flagsToUse()).contains("-XX:AOTCache=" + folder.resolve("app.aot"));

        Files.setLastModifiedTime(library, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(cache.flagsToUse()).isEmpty();
    }
}
