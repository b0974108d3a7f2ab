package fr.prendresoin.platform.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Over a bare socket: no client would send such addresses.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=shop",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                    + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration,"
                    + "fr.prendresoin.platform.kafka.KafkaReadingAutoConfiguration"
        })
class IllegibleAddressTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"%E9", "%E9%", "%zz", "%C3", "caf%C3%A9%", "%00", "caf%C3%A9%00"})
    void aParameterThatIsNotTextIsNamed(String value) throws Exception {
        JsonNode problem = refusal("/echo?page=1&q=" + value);

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("q");
        assertThat(problem.at("/errors/0/rule").asString()).isEqualTo("encoding");
        assertThat(problem.get("detail").asString()).contains("«\u00a0q\u00a0»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/echo/%E9",
                "/%E9",
                "/echo/%zz",
                "/%",
                "/echo/%00",
                "/echo/\0",
                "/echo/é",
                "/echo?q=a\0",
                "/echo?q=é"
            })
    void anAddressThatTheContainerCannotReadIsAProblemToo(String address) throws Exception {
        assertThat(problem(address).get("detail").asString()).startsWith("L’adresse ");
    }

    @Test
    void anEndpointOfTheFrameworkIsNoException() throws Exception {
        assertThat(refusal("/actuator/health?a=%zz").at("/errors/0/field").asString())
                .isEqualTo("a");
    }

    @Test
    void aParameterWithoutAReadableNameIsShownAsItCame() throws Exception {
        assertThat(refusal("/echo?%zz=1").at("/errors/0/field").asString()).isEqualTo("%zz");
    }

    @Test
    void whatIsWellEncodedIsRead() throws Exception {
        assertThat(answer("/echo?q=caf%C3%A9+%26+th%c3%a9&page="))
                .startsWith("HTTP/1.1 200")
                .endsWith("café & thé");
        assertThat(answer("/echo/caf%C3%A9")).startsWith("HTTP/1.1 200").endsWith("café");
    }

    private JsonNode refusal(String address) throws IOException {
        JsonNode problem = problem(address);
        assertThat(problem.get("type").asString()).isEqualTo("https://prendresoin.fr/problemes/requete-invalide");
        return problem;
    }

    private JsonNode problem(String address) throws IOException {
        String answer = answer(address);
        assertThat(answer).startsWith("HTTP/1.1 400").containsIgnoringCase("content-type: application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        return problem;
    }

    /// Of HTTP 1.0, which knows no chunks.
    private String answer(String address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + address + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @RestController
    static class EchoController {

        @GetMapping("/echo")
        String echo(@RequestParam String q, @RequestParam(required = false) String page) {
            return q;
        }

        @GetMapping("/echo/{word}")
        String word(@PathVariable String word) {
            return word;
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(EchoController.class)
    static class Shop {}
}
