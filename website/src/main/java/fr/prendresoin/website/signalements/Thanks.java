package fr.prendresoin.website.signalements;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;

/// What happens once an offer has been reported.
public record Thanks(String offer) implements Screen {

    @Override
    public Page page() {
        return Page.of(
                        Section.OFFRES,
                        "Merci pour votre signalement",
                        "Ce que devient un signalement.",
                        offerPath() + "/signaler/merci")
                .below(new Crumb("Offres d’emploi", "/offres"))
                .unlisted();
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    public String offerPath() {
        return Address.of("/offres", offer).toString();
    }
}
