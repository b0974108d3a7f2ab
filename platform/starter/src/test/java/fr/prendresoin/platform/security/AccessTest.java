package fr.prendresoin.platform.security;

import static fr.prendresoin.platform.security.AccessRule.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prendresoin.testing.TestIssuer;
import fr.prendresoin.testing.TestToken;
import jakarta.servlet.Filter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.Principal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=shop",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                    + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration,"
                    + "fr.prendresoin.platform.outbox.OutboxAutoConfiguration,"
                    + "fr.prendresoin.platform.kafka.KafkaReadingAutoConfiguration"
        })
class AccessTest {

    private static final TestIssuer ISSUER = TestIssuer.start();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void identity(DynamicPropertyRegistry properties) {
        ISSUER.isBelievedBy(properties::add);
    }

    @AfterAll
    static void leave() {
        ISSUER.stop();
    }

    @Test
    void whatNoRuleNamesIsOpenWhateverTheTokenIs() throws Exception {
        assertThat(get("/shelves", null).statusCode()).isEqualTo(200);
        assertThat(get("/shelves", "Bearer nonsense").statusCode()).isEqualTo(200);
        assertThat(get("/nowhere", null).statusCode()).isEqualTo(404);
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsAskedTo() throws Exception {
        HttpResponse<String> answer = get("/drafts", null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        JsonNode problem = problem(answer);
        assertThat(problem.get("type").asString()).isEqualTo("https://prendresoin.fr/problemes/connexion-necessaire");
        assertThat(problem.get("detail").asString()).isEqualTo("Connectez-vous pour accéder à cette adresse.");
    }

    static Stream<TestToken> untrue() {
        return Stream.of(
                ISSUER.person("BAKER").expired(),
                ISSUER.person("BAKER").forAudience("somebody-else"),
                ISSUER.person("BAKER").from("https://elsewhere.example"),
                ISSUER.person("BAKER").forged());
    }

    @ParameterizedTest
    @MethodSource("untrue")
    void tokenThatIsNotTrueIsNoToken(TestToken token) throws Exception {
        HttpResponse<String> answer = get("/drafts", token.bearer());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(problem(answer).get("detail").asString()).contains("connectez-vous de nouveau");
    }

    @Test
    void signatureByNobodyIsNoSignature() throws Exception {
        String signed = ISSUER.person("BAKER").signed();
        String unsigned = "eyJhbGciOiJub25lIn0" + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1);

        assertThat(get("/drafts", "Bearer " + unsigned).statusCode()).isEqualTo(401);
    }

    @Test
    void roleOpensWhatItsRuleNames() throws Exception {
        HttpResponse<String> answer =
                get("/drafts", ISSUER.person("BAKER").with("sub", "b-1").bearer());

        assertThat(answer.body()).isEqualTo("b-1");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(get("/drafts", ISSUER.person("OTHER", "BAKER").bearer()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherRoleIsRefusedInFrench() throws Exception {
        HttpResponse<String> answer = get("/drafts", ISSUER.person("OTHER").bearer());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(problem(answer).get("type").asString()).isEqualTo("https://prendresoin.fr/problemes/acces-refuse");
        assertThat(problem(answer).get("title").asString()).isEqualTo("Accès refusé");
    }

    @ParameterizedTest
    @CsvSource({"bread:write, 200", "bread:read, 403", "ROLE_BAKER, 403"})
    void programIsJudgedByItsScopes(String scope, int status) throws Exception {
        assertThat(put("/drafts", ISSUER.machine(scope).bearer()).statusCode()).isEqualTo(status);
    }

    @Test
    void ruleForOneMethodLeavesTheOthersToTheNext() throws Exception {
        assertThat(get("/drafts", ISSUER.machine("bread:write").bearer()).statusCode())
                .isEqualTo(403);
        assertThat(put("/drafts", ISSUER.person("BAKER").bearer()).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNamedAndGivenToNobodyIsNobodys() throws Exception {
        assertThat(get("/cellar", ISSUER.person("BAKER").bearer()).statusCode()).isEqualTo(403);
    }

    @Test
    void openAddressKnowsWhoAsksIfTheySaySo() throws Exception {
        assertThat(get("/me", null).body()).isEqualTo("nobody");
        assertThat(get("/me", ISSUER.person().with("sub", "p-1").bearer()).body())
                .isEqualTo("p-1");
    }

    @Test
    void whoIsOnTheMachineNeedsNoToken() throws Exception {
        assertThat(get("/ops", null).statusCode()).isEqualTo(200);
    }

    /// The gateway may be on the machine, and asks for everybody.
    @ParameterizedTest
    @ValueSource(strings = {"/api/ops/**", "/api/drafts", "/**", "/ops"})
    void onlyOperationsAreForWhoIsOnTheMachine(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on(pattern).roles("OPERATOR").orOnThisMachine());
    }

    @Test
    void whoIsElsewhereDoes(@Autowired @Qualifier("springSecurityFilterChain") Filter filters) throws Exception {
        var request = new MockHttpServletRequest("GET", "/ops");
        request.setRemoteAddr("192.0.2.7");
        var nobody = new MockHttpServletResponse();
        filters.doFilter(request, nobody, new MockFilterChain());
        assertThat(nobody.getStatus()).isEqualTo(401);

        request.addHeader("Authorization", ISSUER.person("OPERATOR").bearer());
        var operator = new MockHttpServletResponse();
        filters.doFilter(request, operator, new MockFilterChain());
        assertThat(operator.getStatus()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path, @Nullable String authorization) throws Exception {
        return send(HttpRequest.newBuilder(), path, authorization);
    }

    private HttpResponse<String> put(String path, @Nullable String authorization) throws Exception {
        return send(HttpRequest.newBuilder().PUT(BodyPublishers.noBody()), path, authorization);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, @Nullable String authorization)
            throws Exception {
        request.uri(URI.create("http://127.0.0.1:" + port + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return JsonMapper.shared().readTree(answer.body());
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Shop.class)
    static class Application {

        @Bean
        AccessRules baking() {
            return new AccessRules(
                    on(HttpMethod.PUT, "/drafts").scopes("bread:write"),
                    on("/drafts").roles("BAKER"),
                    on("/cellar/**"),
                    on("/me").anyone());
        }

        @Bean
        AccessRules operations() {
            return new AccessRules(on("/ops/**").roles("OPERATOR").orOnThisMachine());
        }
    }

    @RestController
    static class Shop {

        @GetMapping("/shelves")
        String shelves() {
            return "bread";
        }

        @GetMapping({"/drafts", "/cellar"})
        String drafts(Principal baker) {
            return baker.getName();
        }

        @PutMapping("/drafts")
        void change() {}

        @GetMapping("/me")
        String me(@Nullable Principal who) {
            return who == null ? "nobody" : who.getName();
        }

        @GetMapping("/ops")
        String operations() {
            return "all is well";
        }
    }
}
