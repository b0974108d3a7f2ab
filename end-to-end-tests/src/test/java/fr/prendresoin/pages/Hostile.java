package fr.prendresoin.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Response;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody who writes markup wherever a page takes something: in each parameter of its address and each field of its
/// forms. What many pages take, like the search at their head, is tried once.
final class Hostile {

    /// Ends whatever it may be put into, and begins an element that no page has.
    private static final String MARKUP = "\"'></title></script></textarea></style>--><hostile-mark onclick=x>";

    private static final String FIELDS = """
            () => [...new Set([...document.querySelectorAll('form[method=get] [name], form:not([method]) [name]')]
              .map((field) => `${new URL(field.form?.action ?? location).pathname}?${field.name}`))]""";

    private static final String MARKED =
            "() => document.querySelectorAll('hostile-mark').length ? ['it is an element'] : []";

    private final Set<String> tried = new HashSet<>();

    /// What came of it, besides a page that shows it as text or says what is wrong with it.
    List<String> faults(Visit visit, String address) {
        List<String> faults = new ArrayList<>();
        for (String attempt : attempts(visit.ask(FIELDS), address)) {
            Response answer = visit.open(attempt);
            if (answer.status() >= 500) {
                faults.add(answer.status() + " for " + attempt);
            }
            if (answer.text().contains("<hostile-mark")) {
                faults.add("it comes back as it was for " + attempt);
            }
            visit.ask(MARKED).forEach(fault -> faults.add(fault + " for " + attempt));
        }
        return faults;
    }

    private List<String> attempts(List<String> fields, String address) {
        String path = address.split("\\?", 2)[0];
        Stream<String> own = address.contains("?")
                ? Stream.of(address.split("\\?", 2)[1].split("&"))
                        .map(parameter -> path + "?" + parameter.split("=", 2)[0])
                : Stream.of();
        return Stream.concat(Stream.of(path + "?inconnu"), Stream.concat(own, fields.stream()))
                .filter(tried::add)
                .map(attempt -> attempt + "=" + URLEncoder.encode(MARKUP, UTF_8))
                .toList();
    }
}
