package fr.prendresoin.website.territoires;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Down;
import fr.prendresoin.website.services.Answer.Fault;
import fr.prendresoin.website.services.Answer.Found;
import fr.prendresoin.website.services.Answer.Missing;
import fr.prendresoin.website.services.Together;
import fr.prendresoin.website.territoires.Comparison.Field;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Compares territories.
@Controller
class ComparisonController {

    private final Territories territories;
    private final Gazetteer gazetteer;
    private final Html html;

    ComparisonController(Territories territories, Gazetteer gazetteer, Html html) {
        this.territories = territories;
        this.gazetteer = gazetteer;
        this.html = html;
    }

    @GetMapping("/territoires/comparer")
    View compare(HttpServletRequest request) {
        Address here = Asked.of(request, List.of(Comparison.PARAMETER));
        List<String> values = here.all(Comparison.PARAMETER);
        Answer<Country> country = values.isEmpty() ? new Missing<>() : territories.departments();
        List<Supplier<Field>> fields = IntStream.range(0, Comparison.MOST)
                .mapToObj(index -> Together.ask(() -> index < values.size()
                        ? field(index + 1, values.get(index), country)
                        : new Field(index + 1, null, null)))
                .toList();
        List<Fault> faults = values.size() > Comparison.MOST
                ? List.of(new Fault(
                        Comparison.PARAMETER,
                        "Quatre territoires au plus peuvent être comparés. Les premiers sont montrés."))
                : List.of();
        var screen = new Comparison(here, fields.stream().map(Supplier::get).toList(), faults);
        return html.page(screen.status(), "territoires/comparer", screen);
    }

    private Field field(int number, String value, Answer<Country> country) {
        Optional<Kind> kind =
                value.contains("/") ? Kind.ofFolder(value.substring(0, value.indexOf('/'))) : Optional.empty();
        if (kind.isPresent()) {
            Answer<Territory> answer = territories.one(kind.get(), Kind.code(value));
            return new Field(number, found(value, answer), answer);
        }
        Sought sought = gazetteer.find(value, country);
        return new Field(
                number,
                sought,
                sought instanceof Sought.One one
                        ? territories.one(one.place().kind(), one.place().code())
                        : null);
    }

    private static Sought found(String value, Answer<Territory> answer) {
        return switch (answer) {
            case Found<Territory>(Territory territory) -> new Sought.One(value, territory.place());
            case Down<Territory> _ -> new Sought.Unavailable(value);
            default -> new Sought.Unknown(value);
        };
    }
}
