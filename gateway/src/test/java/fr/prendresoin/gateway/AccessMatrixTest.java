package fr.prendresoin.gateway;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.gateway.routing.Route;
import fr.prendresoin.gateway.routing.RouteTable;
import fr.prendresoin.testing.TestIssuer;
import fr.prendresoin.testing.TestToken;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who may use what, for every address of the gateway and everybody who may ask. An address that is not here makes this
/// fail.
class AccessMatrixTest extends RunningGateway {

    /// Everybody who may ask.
    enum Asks {
        NOBODY,
        EXPIRED,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        FORGED,
        WITHOUT_ROLE,
        AGENCY,
        PARTNER,
        EDITOR,
        ADMIN,
        OPERATOR,
        PROGRAM_WITHOUT_SCOPE,
        PROGRAM_WITH_ANOTHER_SCOPE,
        PROGRAM_OF_AN_OPERATOR;

        /// How they say who they are.
        @Nullable String authorization(TestIssuer issuer) {
            return switch (this) {
                case NOBODY -> null;
                case EXPIRED -> anything(issuer).expired().bearer();
                case OTHER_AUDIENCE -> anything(issuer).forAudience("elsewhere").bearer();
                case OTHER_ISSUER ->
                    anything(issuer).from("https://elsewhere.example").bearer();
                case FORGED -> anything(issuer).forged().bearer();
                case WITHOUT_ROLE -> issuer.person().bearer();
                case AGENCY, PARTNER, EDITOR, ADMIN, OPERATOR ->
                    issuer.person(name()).bearer();
                case PROGRAM_WITHOUT_SCOPE -> issuer.machine().bearer();
                case PROGRAM_WITH_ANOTHER_SCOPE ->
                    issuer.machine("events:write").bearer();
                case PROGRAM_OF_AN_OPERATOR -> issuer.machine("ops:read").bearer();
            };
        }

        boolean isBelieved() {
            return compareTo(WITHOUT_ROLE) >= 0;
        }

        private static TestToken anything(TestIssuer issuer) {
            return issuer.person("EDITOR", "ADMIN", "OPERATOR");
        }
    }

    /// An address, and who may use it.
    record Address(String pattern, Set<Asks> mayUse) {}

    private static final Set<Asks> ALL = Set.of(Asks.values());
    private static final Set<Asks> EDITORS = Set.of(Asks.EDITOR, Asks.ADMIN);
    private static final Set<Asks> OPERATORS = Set.of(Asks.OPERATOR, Asks.PROGRAM_OF_AN_OPERATOR);

    static List<Address> addresses() {
        return List.of(
                new Address("/api/offers/{id}/reports", ALL),
                new Address("/api/ops/offers/reports", OPERATORS),
                new Address("/api/ops/offers/reports/{offer}/resolution", Set.of(Asks.OPERATOR)),
                new Address("/api/offers/{*rest}", ALL),
                new Address("/api/formations/{*rest}", ALL),
                new Address("/api/search", ALL),
                new Address("/api/suggest", ALL),
                new Address("/api/orientation/{*rest}", ALL),
                new Address("/api/matching", ALL),
                new Address("/api/families", ALL),
                new Address("/api/segments", ALL),
                new Address("/api/metiers/{*rest}", ALL),
                new Address("/api/diplomas/{*rest}", ALL),
                new Address("/api/fundings/{*rest}", ALL),
                new Address("/api/rome/{*rest}", ALL),
                new Address("/api/territories/regions", ALL),
                new Address("/api/territories/departments", ALL),
                new Address("/api/territories/communes", ALL),
                new Address("/api/territories/towns", ALL),
                new Address("/api/territories/regions/{code}", ALL),
                new Address("/api/territories/departments/{code}", ALL),
                new Address("/api/territories/communes/{code}", ALL),
                new Address("/api/editorial/{*rest}", EDITORS),
                new Address("/api/search/synonyms/{*rest}", EDITORS),
                new Address("/api/search/boosts/{*rest}", EDITORS),
                new Address("/api/search/evaluations/{*rest}", EDITORS),
                new Address("/{*rest}", ALL),
                new Address("/api/ops/pipelines/offers", OPERATORS),
                new Address("/api/ops/pipelines/formations", OPERATORS),
                new Address("/api/ops/anything", OPERATORS),
                new Address("/health", ALL),
                new Address("/login", ALL),
                new Address("/logout", ALL));
    }

    @Test
    void everyAddressOfTheGatewayIsHere(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        Stream<String> own = controllers.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().getBeanType().getName().startsWith("fr.prendresoin."))
                .flatMap(handler -> handler.getKey().getPatternValues().stream());
        Stream<String> routed = RouteTable.ROUTES.stream().map(Route::pattern);

        // Whoever presents a token that is not good is told so there: below.
        Stream<String> known = Stream.concat(addresses().stream().map(Address::pattern), Stream.of("/api/me"));
        assertThat(known).containsAll(Stream.concat(own, routed).toList());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everybodyFindsWhatIsForThem(Address address) throws Exception {
        OFFERS.answers(200, "application/json", "{\"sources\":[],\"lag\":{}}");
        for (Asks who : Asks.values()) {
            for (String method : methods(address)) {
                int status = send(asking(who, method, address)).statusCode();
                String which = who + " " + method + " " + address.pattern();
                if (address.mayUse().contains(who)) {
                    assertThat(status).as(which).isNotIn(401, 403);
                } else {
                    assertThat(status).as(which).isEqualTo(who.isBelieved() ? 403 : 401);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsWhoIsTold(Asks who) throws Exception {
        assertThat(send(asking(who, "GET", new Address("/api/me", ALL))).statusCode())
                .isEqualTo(who.isBelieved() || who == Asks.NOBODY ? 200 : 401);
    }

    @Test
    void refusedRequestReachesNoService() throws Exception {
        for (Address address : addresses()) {
            if (!address.mayUse().contains(Asks.AGENCY)) {
                send(asking(Asks.AGENCY, "PUT", address));
                send(asking(Asks.NOBODY, "GET", address));
            }
        }
        assertThat(CATALOG.received()).isEmpty();
        assertThat(SEARCH.received()).isEmpty();
        assertThat(OFFERS.received()).isEmpty();
    }

    private static Set<String> methods(Address address) {
        return RouteTable.ROUTES.stream()
                .filter(route -> route.pattern().equals(address.pattern()))
                .findFirst()
                .map(route -> route.methods().stream()
                        .map(Object::toString)
                        .filter(method -> !method.equals("HEAD"))
                        .collect(toSet()))
                .orElse(Set.of(address.pattern().equals("/logout") ? "POST" : "GET"));
    }

    private HttpRequest.Builder asking(Asks who, String method, Address address) {
        HttpRequest.Builder request = request(address.pattern().replaceAll("\\{[^}]*}", "x"))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        String authorization = who.authorization(PROVIDER.issuer);
        return authorization == null ? request : request.header("Authorization", authorization);
    }
}
