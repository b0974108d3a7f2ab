package fr.prendresoin.website.signalements;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.html.Html;
import fr.prendresoin.website.services.Answer.Down;
import fr.prendresoin.website.services.Answer.Fault;
import fr.prendresoin.website.services.Answer.Found;
import fr.prendresoin.website.services.Answer.Missing;
import fr.prendresoin.website.services.Answer.Refused;
import fr.prendresoin.website.services.Answer.Withdrawn;
import fr.prendresoin.website.signalements.Reports.Received;
import fr.prendresoin.website.signalements.Reports.Reported;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Lets anybody report an offer.
@Controller
class ReportController {

    private final Reports reports;
    private final Html html;

    ReportController(Reports reports, Html html) {
        this.reports = reports;
        this.html = html;
    }

    @GetMapping("/offres/{id}/signaler")
    View form(@PathVariable String id) {
        return form(id, Filled.NOTHING, List.of(), false);
    }

    @PostMapping("/offres/{id}/signaler")
    View send(
            @PathVariable String id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam(name = "comment", defaultValue = "") String comment) {
        var filled = new Filled(reason, comment);
        List<Fault> faults = filled.faults();
        if (!faults.isEmpty()) {
            return form(id, filled, faults, false);
        }
        Address offer = Address.of("/offres", id);
        return switch (reports.send(id, filled)) {
            case Found<Received> _ -> html.elsewhere(Address.of(offer + "/signaler/merci"));
            // Its page tells why there is nothing left to report.
            case Withdrawn<Received> _ -> html.elsewhere(offer);
            case Refused<Received>(List<Fault> refused) -> form(id, filled, refused, false);
            case Down<Received> _ -> form(id, filled, List.of(), true);
            case Missing<Received> _ -> throw new NotFound();
        };
    }

    @GetMapping("/offres/{id}/signaler/merci")
    View thanks(@PathVariable String id) {
        return html.page("signalements/merci", new Thanks(id));
    }

    private View form(String id, Filled filled, List<Fault> faults, boolean undelivered) {
        return switch (reports.offer(id)) {
            case Found<Reported>(Reported offer) ->
                page(new ReportSheet(id, offer.title(), filled, faults, undelivered));
            case Down<Reported> _ -> page(new ReportSheet(id, null, filled, faults, undelivered));
            case Withdrawn<Reported> _ -> html.elsewhere(Address.of("/offres", id));
            case Missing<Reported> _, Refused<Reported> _ -> throw new NotFound();
        };
    }

    private View page(ReportSheet sheet) {
        return html.page(sheet.status(), "signalements/formulaire", sheet);
    }
}
