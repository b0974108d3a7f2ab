package fr.prendresoin.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/// The page where people log in.
@RestController
class LoginController {

    private static final String REFUSED = """
            <p class="refus" id="refus" role="alert">L’identifiant ou le mot de passe ne convient pas.</p>""";

    private final Accounts accounts;
    private final String page;

    LoginController(Accounts accounts) throws IOException {
        this.accounts = accounts;
        this.page = new ClassPathResource("pages/connexion.html").getContentAsString(UTF_8);
    }

    @GetMapping(path = "/connexion", produces = "text/html;charset=UTF-8")
    String login(@RequestParam(required = false) @Nullable String error, CsrfToken csrf) {
        return page.replace("{refus}", error == null ? "" : REFUSED)
                .replace("{decrit-par}", error == null ? "" : " aria-describedby=\"refus\" aria-invalid=\"true\"")
                .replace("{jeton}", HtmlUtils.htmlEscape(csrf.getToken()))
                .replace("{mot-de-passe}", HtmlUtils.htmlEscape(accounts.password()))
                .replace(
                        "{comptes}",
                        accounts.all().stream().map(LoginController::row).collect(Collectors.joining()));
    }

    private static String row(Account account) {
        return "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        HtmlUtils.htmlEscape(account.login()),
                        HtmlUtils.htmlEscape(account.name()),
                        HtmlUtils.htmlEscape(String.join(", ", account.roles())),
                        HtmlUtils.htmlEscape(account.territory()));
    }
}
