package fr.prendresoin.website.signalements;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.services.Answer.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The form to report an offer.
///
/// @param offerTitle null when the search does not answer: the offer can be reported all the same
/// @param undelivered whether it was sent and could not be passed on
public record ReportSheet(
        String offer, @Nullable String offerTitle, Filled filled, List<Fault> faults, boolean undelivered)
        implements Screen {

    @Override
    public Page page() {
        return Page.of(
                        Section.OFFRES,
                        "Signaler une offre",
                        "Dites ce qui ne va pas dans une offre d’emploi : l’équipe du site la vérifie.",
                        action())
                .below(new Crumb("Offres d’emploi", "/offres"), new Crumb(shownTitle(), offerPath()))
                .unlisted();
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    HttpStatus status() {
        if (undelivered) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    public List<Reason> reasons() {
        return Reason.ALL;
    }

    public String shownTitle() {
        return offerTitle == null ? "L’offre" : offerTitle;
    }

    public String offerPath() {
        return Address.of("/offres", offer).toString();
    }

    public String action() {
        return offerPath() + "/signaler";
    }

    /// What is wrong with a field, if anything is.
    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(Fault::message)
                .orElse(null);
    }
}
