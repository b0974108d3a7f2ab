package fr.prendresoin.website.widget;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Policy;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.offres.OfferPage;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Fault;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/// What stands in the frame on a partner's page.
///
/// @param origins where it may stand
/// @param search what is shown of, as the page of offers has it
public record WidgetFrame(List<URI> origins, Address search, Answer<OfferPage> answer) implements Screen {

    HttpStatus status() {
        return answer.isDown()
                ? HttpStatus.SERVICE_UNAVAILABLE
                : answer.found().isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    @Override
    public Page page() {
        return Page.of(Section.OFFRES, "Offres d’emploi du soin et de l’accompagnement", "", "/offres")
                .unlisted();
    }

    @Override
    public Policy policy() {
        return Policy.framedBy(origins);
    }

    /// Who may be told how high it is.
    public String listeners() {
        return origins.stream().map(URI::toString).collect(Collectors.joining(" "));
    }

    public List<Fault> faults() {
        return answer.faults();
    }
}
