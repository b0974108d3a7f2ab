package fr.prendresoin.website.financements;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.address.Asked;
import fr.prendresoin.website.html.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Pages of ways to pay.
@Controller
class FundingController {

    private final Fundings fundings;
    private final Html html;

    FundingController(Fundings fundings, Html html) {
        this.fundings = fundings;
        this.html = html;
    }

    @GetMapping("/financements")
    View all() {
        return html.page("financements/liste", new FundingList(fundings.all().orFail()));
    }

    @GetMapping("/financements/{slug}")
    View one(@PathVariable String slug) {
        return html.page(
                "financements/financement", new FundingSheet(fundings.one(slug).orFail()));
    }

    @GetMapping(WhoPays.PATH)
    View whoPays(HttpServletRequest request) {
        Address here = WhoPays.answers(Asked.of(request, WhoPays.NAMES));
        List<Question> questions = fundings.questions().orFail();
        Eligible eligible =
                WhoPays.isComplete(questions, here) ? fundings.eligible(here).orFail() : null;
        var screen = new WhoPays(questions, here, eligible);
        return html.page(screen.status(), "financements/qui-peut-payer", screen);
    }
}
