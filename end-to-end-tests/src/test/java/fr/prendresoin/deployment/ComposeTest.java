package fr.prendresoin.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/// The compose file is not started where there is no container engine; what it refers to must exist all the same.
class ComposeTest {

    private static final Path ROOT = Path.of(System.getProperty("prendresoin.root", ".."));
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    /// What the emulator of MongoDB is compared with.
    private static final String REAL_REPLICA_SET =
            "deploy/local/mongodb-emulator/src/test/java/fr/prendresoin/local/mongodb/RealReplicaSet.java";

    @Test
    void everyImageOfOursIsBuiltFromAModuleWithThatMainClass() throws IOException {
        for (Map<String, Object> arguments : builds()) {
            Path module = ROOT.resolve(text(arguments, "MODULE"));
            String main = text(arguments, "MAIN").replace('.', '/') + ".java";

            assertThat(module.resolve("pom.xml")).exists();
            assertThat(module.resolve("src/main/java").resolve(main)).exists();
        }
    }

    @Test
    void everyImageOfOthersIsPinned() throws IOException {
        services().values().stream()
                .map(service -> service.get("image"))
                .filter(Objects::nonNull)
                .forEach(image -> assertThat(image.toString()).matches(".+:[0-9][0-9.]*(Final)?"));
    }

    @Test
    void theEnginesAreThoseOfTheBuild() throws IOException {
        assertThat(image("kafka")).isEqualTo("apache/kafka:" + version("kafka-server"));
        assertThat(image("kafka-connect")).isEqualTo("quay.io/debezium/connect:" + version("debezium"));
        assertThat(image("opensearch")).isEqualTo("opensearchproject/opensearch:" + version("opensearch"));
        assertThat(Files.readString(ROOT.resolve(REAL_REPLICA_SET))).contains('"' + image("mongodb") + '"');
    }

    @Test
    void whoeverIsWaitedForExistsAndCanSayThatItIsReady() throws IOException {
        Map<String, Map<String, Object>> services = services();
        services.forEach((name, service) -> dependencies(service).forEach((needed, how) -> {
            assertThat(services).as(name + " waits for " + needed).containsKey(needed);
            if (text(how, "condition").equals("service_healthy")) {
                assertThat(services.get(needed)).as(needed).containsKey("healthcheck");
            }
        }));
    }

    @Test
    void everyAddressGivenToTheServicesIsReadByOne() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT, 6)) {
            for (Path file : files.filter(ComposeTest::isSettings).toList()) {
                VARIABLE.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group(1)));
            }
        }
        Map<String, Object> given =
                map(Objects.requireNonNull(services().get("gateway")).get("environment"));

        assertThat(read).containsAll(given.keySet());
    }

    @Test
    void theSimulatorAnswersTheOthersWhoHaveItsOwnCredentials() throws IOException {
        Properties simulator = new Properties();
        try (var settings = Files.newBufferedReader(ROOT.resolve("deploy/feed-simulator/simulator.properties"))) {
            simulator.load(settings);
        }
        Map<String, Object> given = environment("offer-ingest-service");

        assertThat(byDefault(given, "FRANCE_TRAVAIL_CLIENT_ID")).isEqualTo(simulator.getProperty("client-id"));
        assertThat(byDefault(given, "FRANCE_TRAVAIL_CLIENT_SECRET")).isEqualTo(simulator.getProperty("client-secret"));
        // Its variables are FEED_ and the name of a setting; only the port goes without.
        assertThat(simulator).containsKeys("host", "port");
        assertThat(environment("feed-simulator"))
                .containsEntry("FEED_HOST", "0.0.0.0")
                .containsEntry("PORT", "8080");
    }

    @Test
    void thePortsOfTheEnginesAreThoseOfTheLocalPlatform() throws IOException {
        Properties ports = new Properties();
        try (var declared = Files.newBufferedReader(ROOT.resolve("deploy/local/ports.properties"))) {
            ports.load(declared);
        }
        Map<String, String> names = Map.of(
                "kafka", "kafka",
                "mongodb", "mongodb-emulator",
                "opensearch", "opensearch",
                "kafka-connect", "kafka-connect");
        Map<String, Map<String, Object>> services = services();

        names.forEach((service, name) -> assertThat(text(Objects.requireNonNull(services.get(service)), "ports"))
                .contains("127.0.0.1:${" + variable(name) + ":-" + ports.getProperty(name) + "}"));
        assertThat(text(environment("kafka"), "KAFKA_ADVERTISED_LISTENERS"))
                .contains("localhost:${PRENDRESOIN_PORT_KAFKA:-" + ports.getProperty("kafka") + "}");
    }

    @Test
    void theDemoAccountsAreForThisMachineOnly() throws IOException {
        Map<String, Object> server = Objects.requireNonNull(services().get("identity-server"));
        String issuer =
                "http://identity.localhost:" + environment("identity-server").get("PORT");

        assertThat(text(server, "ports")).isEqualTo("[127.0.0.1:18110:18110]");
        assertThat(environment("identity-server"))
                .containsEntry("LOCAL_IDENTITY", "container")
                .containsEntry("OIDC_ISSUER", issuer);
        assertThat(byDefault(environment("gateway"), "OIDC_ISSUER")).isEqualTo(issuer);
        assertThat(byDefault(environment("search-service"), "OIDC_ISSUER")).isEqualTo(issuer);
        assertThat(text(map(map(server.get("networks")).get("default")), "aliases"))
                .contains("identity.localhost");
    }

    @Test
    void anImageIsBuiltByOneCallOfMaven() throws IOException {
        assertThat(Files.readString(ROOT.resolve("deploy/images/Dockerfile"))).containsOnlyOnce("mvn ");
    }

    private static String image(String service) throws IOException {
        return text(Objects.requireNonNull(services().get(service)), "image");
    }

    private static String version(String engine) throws IOException {
        return Pattern.compile("<" + engine + "\\.version>(.+)</")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String variable(String port) {
        return "PRENDRESOIN_PORT_" + port.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Map<String, Object> environment(String service) throws IOException {
        return map(Objects.requireNonNull(services().get(service)).get("environment"));
    }

    private static String byDefault(Map<String, Object> environment, String name) {
        return text(environment, name).replaceFirst("^\\$\\{" + name + ":-(.*)}$", "$1");
    }

    private static boolean isSettings(Path file) {
        String path = file.toString();
        return path.contains("src/main/resources") && path.endsWith(".yaml");
    }

    private static Set<Map<String, Object>> builds() throws IOException {
        return services().values().stream()
                .filter(service -> service.containsKey("build"))
                .map(service -> map(map(service.get("build")).get("args")))
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<String, Object>> dependencies(Map<String, Object> service) {
        return service.containsKey("depends_on")
                ? map(service.get("depends_on")).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, needed -> map(needed.getValue())))
                : Map.of();
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Object> compose =
                map(new Yaml(new LoaderOptions()).load(Files.readString(ROOT.resolve("docker-compose.yml"))));
        return map(compose.get("services")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, service -> map(service.getValue())));
    }

    private static String text(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), () -> "no " + key + " in " + map)
                .toString();
    }

    @SuppressWarnings("unchecked") // YAML has no types; a wrong one fails the test where it is used
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
