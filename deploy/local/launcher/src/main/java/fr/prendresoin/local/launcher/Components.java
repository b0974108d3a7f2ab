package fr.prendresoin.local.launcher;

import fr.prendresoin.local.launcher.Readiness.HttpOk;
import fr.prendresoin.local.launcher.Readiness.Listening;
import fr.prendresoin.local.launcher.Readiness.ReadyLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that runs in a local platform: the one place to add a process. */
final class Components {

    static final String MONGODB = "mongodb-emulator";
    static final String KAFKA_CONNECT = "kafka-connect";
    static final String IDENTITY = "identity-server";
    static final List<String> ENGINES = List.of("kafka", MONGODB, "opensearch", KAFKA_CONNECT);

    private static final String LOCAL_ISSUER = "http://127.0.0.1:{identity-server}";
    private static final String MONGODB_URI = "mongodb://127.0.0.1:{mongodb-emulator}/?replicaSet=rs0";

    /** Compiles once and quickly: right for what spends little time computing. */
    static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    static final List<Component> ALL = Stream.of(
                    engine("kafka", "deploy/local/kafka", "fr.prendresoin.local.kafka.KafkaBroker")
                            .with("{kafka}", "{kafka-controller}", "{data}", "{root}/deploy/kafka/topics.yaml")
                            .alsoListensOn("kafka-controller")
                            .jvm("-Xmx256m"),
                    engine(MONGODB, "deploy/local/mongodb-emulator", "fr.prendresoin.local.mongodb.MongoEmulatorMain")
                            .with("{mongodb-emulator}", "{data}")
                            .jvm("-Xmx512m"),
                    engine("opensearch", "deploy/local/opensearch", "fr.prendresoin.local.opensearch.OpenSearchNode")
                            .with("{opensearch}", "{opensearch-transport}", "{data}")
                            .alsoListensOn("opensearch-transport")
                            .jvm("-Xmx512m", "--add-modules=jdk.incubator.vector"),
                    engine(KAFKA_CONNECT, "deploy/local/kafka-connect", "fr.prendresoin.local.connect.ConnectWorker")
                            .with("{kafka-connect}", "127.0.0.1:{kafka}")
                            .environment(Map.of("CATALOG_MONGODB_URI", MONGODB_URI, "OFFERS_MONGODB_URI", MONGODB_URI))
                            .jvm("-Xmx256m")
                            .after("kafka", MONGODB),
                    Component.of(
                                    "feed-simulator",
                                    "deploy/feed-simulator",
                                    "fr.prendresoin.simulator.FeedSimulator",
                                    new Listening())
                            .environment(Map.of("PORT", "{feed-simulator}", "FEED_DATA", "{data}"))
                            .jvm("-Xmx512m"),
                    Component.of(
                                    IDENTITY,
                                    "deploy/local/identity",
                                    "fr.prendresoin.local.identity.IdentityServer",
                                    new HttpOk("/.well-known/openid-configuration"))
                            .environment(Map.of(
                                    "PORT",
                                    "{identity-server}",
                                    "HOST",
                                    "127.0.0.1",
                                    // Even where the others believe another one.
                                    "OIDC_ISSUER",
                                    LOCAL_ISSUER,
                                    "LOCAL_IDENTITY",
                                    "machine",
                                    "IDENTITY_DATA",
                                    "{data}"))
                            .jvm("-Xmx96m", QUICK_START),
                    service("catalog-service", "fr.prendresoin.catalog.CatalogApplication")
                            .jvm(QUICK_START)
                            .after(MONGODB)
                            .beside(KAFKA_CONNECT),
                    service("offer-ingest-service", "fr.prendresoin.offers.OfferIngestApplication")
                            .after("kafka", MONGODB)
                            .beside("catalog-service", KAFKA_CONNECT, "feed-simulator"),
                    service("search-service", "fr.prendresoin.search.SearchApplication")
                            .after("kafka", "opensearch")
                            .beside("catalog-service", KAFKA_CONNECT),
                    service("website", "fr.prendresoin.website.WebsiteApplication")
                            .beside("catalog-service", "search-service"),
                    service("gateway", "fr.prendresoin.gateway.GatewayApplication")
                            .environment(Map.of("PORT", "{gateway}"))
                            .beside("catalog-service", "offer-ingest-service", "search-service", "website", IDENTITY))
            .map(Component.Description::made)
            .toList();

    private static final String REAL_FEED = "FRANCE_TRAVAIL_API_URL";
    private static final String REAL_ISSUER = "OIDC_ISSUER";

    private Components() {}

    private static Component.Description engine(String name, String module, String mainClass) {
        return Component.of(name, module, mainClass, new ReadyLine())
                .jvm("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
    }

    private static Component.Description service(String name, String mainClass) {
        return Component.of(name, name, mainClass, new HttpOk("/actuator/health/readiness"))
                .jvm("-Xmx256m", "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED")
                .environment(Map.of(
                        "PORT", "{" + name + "}",
                        // Many shells have a HOST of their own; only the gateway's is for the person to choose.
                        "HOST", "127.0.0.1",
                        "MONGODB_URI", "mongodb://127.0.0.1:{mongodb-emulator}/" + name + "?replicaSet=rs0"));
    }

    /** What every process finds in its environment, under the names of production. */
    static Map<String, String> addresses() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:{kafka}",
                "KAFKA_CONNECT_URL", "http://127.0.0.1:{kafka-connect}",
                "OPENSEARCH_URL", "http://127.0.0.1:{opensearch}",
                "CATALOG_URL", "http://127.0.0.1:{catalog-service}",
                "OFFER_INGEST_URL", "http://127.0.0.1:{offer-ingest-service}",
                "SEARCH_URL", "http://127.0.0.1:{search-service}",
                "WEBSITE_URL", "http://127.0.0.1:{website}",
                // Another host than the issuer's: cookies do not tell ports apart.
                "PUBLIC_URL", "http://localhost:{gateway}",
                "TOPIC_PREFIX", "");
    }

    /** The local accounts, unless the person who starts the platform names a real provider. */
    static Map<String, String> identity(Map<String, String> given) {
        return given.containsKey(REAL_ISSUER) ? Map.of() : Map.of(REAL_ISSUER, LOCAL_ISSUER);
    }

    static boolean isSimulated(Map<String, String> given) {
        return !given.containsKey(REAL_FEED);
    }

    /** The simulator speaks for France Travail, unless the person who starts the platform names the real one. */
    static Map<String, String> feed(Map<String, String> given) {
        if (!isSimulated(given)) {
            return Map.of();
        }
        Map<String, String> simulator = new HashMap<>(Map.of(
                REAL_FEED,
                "http://127.0.0.1:{feed-simulator}",
                "FRANCE_TRAVAIL_TOKEN_URL",
                "http://127.0.0.1:{feed-simulator}/connexion/oauth2/access_token",
                // The pace of a demonstration, which would be no way to treat the real one.
                "CRAWL_COMPLETE_EVERY",
                "1h",
                "CRAWL_INCREMENTAL_EVERY",
                "5s"));
        simulator.keySet().removeAll(given.keySet());
        return simulator;
    }
}
