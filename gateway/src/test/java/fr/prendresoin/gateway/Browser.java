package fr.prendresoin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Keeps the gateway's cookies as a browser does, and leaves following to the test.
final class Browser {

    private final RunningGateway gateway;
    private final Map<String, String> cookies = new TreeMap<>();

    Browser(RunningGateway gateway) {
        this.gateway = gateway;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(gateway.request("localhost", path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        if (!cookies.isEmpty()) {
            request.header("Cookie", header());
        }
        HttpResponse<String> answer = RunningGateway.send(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    /// All the way to the login page and back.
    HttpResponse<String> logIn(String returnTo) throws Exception {
        HttpResponse<String> sent = get("/login?returnTo=" + returnTo);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return get(RunningGateway.PROVIDER.backFrom(location(sent)));
    }

    /// What a change has to tell.
    String csrf() throws Exception {
        return RunningGateway.json(get("/api/me")).path("csrfToken").asString();
    }

    Map<String, String> cookies() {
        return cookies;
    }

    static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private String header() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String cookie) {
        String[] pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
