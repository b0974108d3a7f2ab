package fr.prendresoin.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PomTest {

    private static final Path ROOT = Path.of(System.getProperty("prendresoin.root", ".."));
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
    private static final String PARENT = "(?s)<parent>.*</parent>";

    /// A version, or a property that holds one; what only refers to a property of the root is none.
    private static final String VERSION = "[<.]version>(?!\\$\\{)";

    /// Nobody else has templates and assets to build.
    private static final String WITH_PLUGINS = "website";

    @Test
    void onlyTheRootHasVersionsAndPlugins() throws IOException {
        for (String module : modules()) {
            String own =
                    Files.readString(ROOT.resolve(module).resolve("pom.xml")).replaceFirst(PARENT, "");

            assertThat(own).as("pom.xml of " + module).doesNotContainPattern(VERSION);
            if (!module.equals(WITH_PLUGINS)) {
                assertThat(own).as("pom.xml of " + module).doesNotContain("<plugin>");
            }
        }
    }

    private static List<String> modules() throws IOException {
        List<String> modules = MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(modules).contains("platform/service-parent", "gateway");
        return modules;
    }
}
