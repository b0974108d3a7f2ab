package fr.prendresoin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ToolsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void theLibraryAndItsDriverAreOfOneVersion() throws IOException {
        JsonNode wanted = JSON.readTree(Files.readString(Path.of("package.json")));
        String root = Files.readString(Path.of(System.getProperty("prendresoin.root", ".."), "pom.xml"));

        assertThat(root)
                .contains("<playwright.version>"
                        + wanted.at("/dependencies/playwright-core").asString() + "<");
    }

    @Test
    void theLockNamesNoRegistry() throws IOException {
        assertThat(Files.readString(Path.of("package-lock.json"))).doesNotContain("\"resolved\"");
    }
}
