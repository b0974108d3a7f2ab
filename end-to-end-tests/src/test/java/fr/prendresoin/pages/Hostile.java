package fr.prendresoin.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Response;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody who writes markup wherever a page takes something: in each parameter of its address and of those it leads
/// to, and in each field of its forms, those that are posted too. What many pages take, like the search at their head,
/// is tried once.
final class Hostile {

    /// Ends whatever it may be put into, and begins an element that no page has.
    private static final String MARKUP = "\"'></title></script></textarea></style>--><hostile-mark onclick=x>";

    private static final String WRITTEN = URLEncoder.encode(MARKUP, UTF_8);

    /// Those that a form gathers, wherever on the page they stand.
    private static final String FIELDS = """
            () => [...new Set([...document.forms].filter((form) => form.method === 'get').flatMap((form) =>
              [...form.elements].filter((field) => field.name)
                .map((field) => `${new URL(form.action).pathname}?${field.name}=`)))]""";

    /// What no field has: a page of a list, its order, a criterion to ignore.
    private static final String LINKS = """
            () => [...new Set([...document.querySelectorAll('a[href*="?"]')]
              .map((link) => new URL(link.getAttribute('href'), location))
              .filter((url) => url.origin === location.origin)
              .map((url) => url.pathname + url.search))]""";

    /// The form, the field, and how much of the form is filled in: more comes back of one that can be answered.
    private static final String POSTED = """
            () => [...document.querySelectorAll('form[method=post]')].flatMap((form, i) => {
              const filled = [...new FormData(form)].filter(([, value]) => value).length;
              return [...new Set([...form.elements].map((field) => field.name).filter(Boolean))]
                .map((name) => `${i}\t${name}\t${new URL(form.action).pathname} ${form.closest('main') ? filled : ''}`);
            })""";

    /// Asks from the page, as the page itself would: with what its form then sends, or for an address.
    private static final String ASK = """
            async ([asked, name, markup]) => {
              const form = document.querySelectorAll('form[method=post]')[asked];
              const sent = form && new URLSearchParams(new FormData(form));
              sent?.set(name, markup);
              const answer = await (form ? fetch(form.action, { method: 'POST', body: sent }) : fetch(asked));
              const text = await answer.text();
              const page = new DOMParser().parseFromString(text, 'text/html');
              return [
                answer.status >= 500 && String(answer.status),
                text.includes('<hostile-mark') && 'it comes back as it was',
                page.querySelector('hostile-mark') && 'it is an element',
              ].filter(Boolean);
            }""";

    private static final String MARKED =
            "() => document.querySelectorAll('hostile-mark').length ? ['it is an element'] : []";

    private final Set<String> tried = new HashSet<>();

    /// What came of it, besides a page that shows it as text or says what is wrong with it.
    ///
    /// @param visit of the page
    List<String> faults(Visit visit, String address) {
        List<String> faults = new ArrayList<>(postedFaults(visit));
        List<String> attempts = attempts(visit, address);
        faults.addAll(linkedFaults(visit));
        for (String attempt : attempts) {
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

    private List<String> postedFaults(Visit visit) {
        List<String> faults = new ArrayList<>();
        for (String field : visit.ask(POSTED)) {
            String[] parts = field.split("\t", -1);
            if (tried.add(parts[2] + " " + parts[1])) {
                visit.ask(ASK, List.of(Integer.valueOf(parts[0]), parts[1], MARKUP))
                        .forEach(fault -> faults.add(fault + " for " + parts[1] + " sent to " + parts[2]));
            }
        }
        return faults;
    }

    private List<String> linkedFaults(Visit visit) {
        List<String> faults = new ArrayList<>();
        visit.ask(LINKS).stream()
                .flatMap(this::spoilt)
                .forEach(attempt -> visit.ask(ASK, List.of(attempt, "", ""))
                        .forEach(fault -> faults.add(fault + " for " + attempt)));
        return faults;
    }

    private List<String> attempts(Visit visit, String address) {
        String path = path(address);
        Stream<String> unknown = tried.add(path) ? Stream.of(path + "?inconnu=" + WRITTEN) : Stream.of();
        Stream<String> known =
                Stream.concat(Stream.of(address), visit.ask(FIELDS).stream()).flatMap(this::spoilt);
        return Stream.concat(unknown, known).toList();
    }

    /// The address with markup in one of its parameters, for each that such a page was not tried with.
    private Stream<String> spoilt(String address) {
        if (!address.contains("?")) {
            return Stream.of();
        }
        List<String> parameters = List.of(address.split("\\?", 2)[1].split("&"));
        return parameters.stream()
                .map(Hostile::name)
                .distinct()
                .filter(name -> tried.add(kind(path(address)) + "?" + name))
                .map(name -> path(address)
                        + Stream.concat(
                                        parameters.stream()
                                                .filter(parameter ->
                                                        !name(parameter).equals(name)),
                                        Stream.of(name + "=" + WRITTEN))
                                .collect(joining("&", "?", "")));
    }

    private static String name(String parameter) {
        return parameter.split("=", 2)[0];
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    /// Pages that differ in their last name are of one kind: `/metiers/aide-soignant`, `/metiers/infirmier`.
    private static String kind(String path) {
        return Arrays.stream(path.split("/")).limit(2).collect(joining("/")) + path.replaceAll("[^/]", "");
    }
}
