package fr.prendresoin.pages;

import static fr.prendresoin.pages.Need.AVERAGE;
import static fr.prendresoin.pages.Need.CATALOG;
import static fr.prendresoin.pages.Need.PLACES;
import static fr.prendresoin.pages.Need.SEARCH;
import static fr.prendresoin.pages.Need.about;
import static fr.prendresoin.pages.Need.lacks;
import static fr.prendresoin.pages.Way.keepingOffers;
import static fr.prendresoin.pages.Way.sending;

import com.microsoft.playwright.Response;
import fr.prendresoin.journeys.StockedPlatform;
import java.util.List;
import java.util.Optional;

/// The kinds of pages. A line here is all it takes for one to be looked at in every way: its address, its status, the
/// way to it where that is longer, and what becomes of it without a service. A service that it does not name makes no
/// difference to it.
enum SitePage {
    HOME(
            "/",
            lacks(SEARCH, "Les offres d’emploi sont momentanément", "Les formations sont momentanément"),
            lacks(CATALOG, "Les métiers sont momentanément", "Les familles de métiers sont momentanément")),
    SEARCH_RESULTS("/recherche?q=travailler+avec+des+enfants", about(SEARCH)),
    METIERS("/metiers", about(CATALOG)),
    METIER(
            "/metiers/aide-soignant",
            about(CATALOG),
            lacks(SEARCH, "Les offres d’emploi sont momentanément", "Les formations sont momentanément")),
    METIER_IN_SHORT("/metiers/brancardier", about(CATALOG)),
    METIER_IN_TOWN("/metiers/aide-soignant/lyon-69", about(SEARCH), about(CATALOG)),
    OFFERS("/offres", about(SEARCH)),
    OFFERS_FOUND("/offres?q=aide-soignant+de+nuit&lieu=Lyon", about(SEARCH), lacks(CATALOG, PLACES)),
    OFFERS_ON_A_MAP("/offres?vue=carte", about(SEARCH)),
    OFFERS_NEAR_ON_A_MAP("/offres?q=aide-soignant+de+nuit&lieu=Lyon&vue=carte", about(SEARCH), lacks(CATALOG, PLACES)),
    OFFER("/offres/{offer}", about(SEARCH)),
    OFFER_GONE("/offres/{goneOffer}", 410, about(SEARCH)),
    OFFER_REPORT("/offres/{offer}/signaler", lacks(SEARCH, "Le titre de l’offre est momentanément indisponible")),
    OFFER_REPORT_REFUSED(
            "/offres/{offer}/signaler",
            400,
            sending("comment=" + "x".repeat(501)),
            lacks(SEARCH, "Le titre de l’offre est momentanément indisponible")),
    OFFER_REPORTED("/offres/{offer}/signaler/merci"),
    ORIENTATION("/orientation"),
    ORIENTATION_QUESTION("/orientation?profile=16-25", about(SEARCH)),
    ORIENTATION_RESULTS(
            "/orientation/resultats?profile=30-55&a=q1:d;q3:e;q4:b&commune=69123",
            about(SEARCH),
            lacks(CATALOG, PLACES, "Les descriptions de ces métiers sont momentanément")),
    HELP("/aide"),
    ACCESSIBILITY("/accessibilite"),
    ECODESIGN("/ecoconception"),
    PERSONAL_DATA("/donnees-personnelles"),
    LEGAL("/mentions-legales"),
    SITE_MAP("/plan-du-site", lacks(CATALOG, "Les métiers sont momentanément")),
    COURSES("/formations", about(SEARCH)),
    COURSES_FOUND(
            "/formations?q=aide-soignant+de+nuit&lieu=Lyon&startsWithin=365", about(SEARCH), lacks(CATALOG, PLACES)),
    COURSE("/formations/{course}", about(SEARCH), lacks(CATALOG, "Les métiers auxquels elle mène sont momentanément")),
    COURSE_GONE("/formations/{goneCourse}", 410, about(SEARCH)),
    DIPLOMA("/diplomes/DEAES?lieu=Lyon", about(CATALOG), lacks(SEARCH, "Les formations sont momentanément")),
    FUNDINGS("/financements", about(CATALOG)),
    FUNDING("/financements/cpf", about(CATALOG)),
    WHO_PAYS("/financements/qui-peut-payer", about(CATALOG)),
    WHO_PAYS_UNANSWERED("/financements/qui-peut-payer?status=student", 400, about(CATALOG)),
    WHO_PAYS_ANSWERED(
            "/financements/qui-peut-payer?status=jobseeker&age=26-29&diploma=cap&project=diploma", about(CATALOG)),
    TERRITORIES("/territoires", about(SEARCH), about(CATALOG)),
    REGION(
            "/territoires/regions/auvergne-rhone-alpes-84",
            about(SEARCH),
            lacks(CATALOG, AVERAGE, "Les départements de cette région sont momentanément")),
    DEPARTMENT(
            "/territoires/departements/rhone-69",
            about(SEARCH),
            lacks(
                    CATALOG,
                    AVERAGE,
                    "Les départements de cette région sont momentanément",
                    "La liste des communes est momentanément")),
    TOWN("/territoires/communes/lyon-69123", about(SEARCH), lacks(CATALOG, AVERAGE)),
    TOWN_THAT_IS_SMALL("/territoires/communes/bibost-69022", 404, about(SEARCH)),
    TERRITORIES_COMPARED(
            "/territoires/comparer?territoire=rhone&territoire=Lille&territoire=bretagne",
            about(SEARCH),
            about(CATALOG, "Les territoires ne peuvent pas être cherchés pour le moment")),
    TERRITORIES_METHOD("/territoires/methode"),
    ORIENTATION_UNANSWERED("/orientation?profile=16-25&question=q1", 400, about(SEARCH)),
    MATCHING("/correspondance", about(CATALOG)),
    MATCHING_REFUSED(
            "/correspondance",
            400,
            sending("experienceYears=beaucoup&lieu=Nulle+part&hard=contracts&skills=repas"),
            about(CATALOG)),
    MATCHES(
            "/correspondance",
            sending("metiers=aide-soignant&metiers=infirmier&lieu=Lyon&contracts=CDI&night=refused&hard=night"
                    + "&experienceYears=3&skills=aide+%C3%A0+la+toilette&drivingLicence=true"),
            about(SEARCH),
            about(CATALOG)),
    FAVOURITES("/favoris"),
    FAVOURITES_KEPT("/favoris", keepingOffers(), lacks(SEARCH, "Disponibilité momentanément inconnue")),
    PARTNERS(
            "/partenaires/widget?partenaire=mairie&lieu=Lyon",
            lacks(
                    CATALOG,
                    "Les territoires ne peuvent pas être cherchés pour le moment",
                    "Les familles de métiers sont momentanément")),
    OPEN_DATA("/donnees-ouvertes"),
    NOT_FOUND("/nulle-part", 404);

    private final String address;
    private final int status;

    @SuppressWarnings("ImmutableEnumChecker") // a way is a record of texts
    private final Way way;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, of records of texts
    private final List<Need> needs;

    SitePage(String address, Need... needs) {
        this(address, 200, needs);
    }

    SitePage(String address, int status, Need... needs) {
        this(address, status, Way.straight(), needs);
    }

    SitePage(String address, Way way, Need... needs) {
        this(address, 200, way, needs);
    }

    SitePage(String address, int status, Way way, Need... needs) {
        this.address = address;
        this.status = status;
        this.way = way;
        this.needs = List.of(needs);
    }

    /// Its address there, or that of the page from which the way leads to it. What is in braces is to be found there.
    String address(StockedPlatform stocked) {
        return address.replace("{goneOffer}", stocked.withdrawnOffer())
                .replace("{goneCourse}", stocked.withdrawnCourse())
                .replace("{offer}", address.contains("{offer}") ? stocked.offer() : "")
                .replace("{course}", address.contains("{course}") ? stocked.course() : "");
    }

    int status() {
        return status;
    }

    Way way() {
        return way;
    }

    boolean isAtItsAddress() {
        return way instanceof Way.Straight;
    }

    Optional<Need> need(String service) {
        return needs.stream().filter(need -> need.service().equals(service)).findFirst();
    }

    /// Comes to it.
    Response open(Visit visit, StockedPlatform stocked) {
        String there = address(stocked);
        way.prepare(visit, stocked, there);
        return way.arrive(visit, there);
    }
}
