package fr.prendresoin.pages;

import fr.prendresoin.journeys.StockedPlatform;

/// The kinds of pages. A line here is all it takes for one to be looked at in every way.
enum SitePage {
    HOME("/"),
    SEARCH("/recherche?q=travailler+avec+des+enfants"),
    METIERS("/metiers"),
    METIER("/metiers/aide-soignant"),
    METIER_IN_TOWN("/metiers/aide-soignant/lyon-69"),
    OFFERS("/offres"),
    OFFERS_FOUND("/offres?q=aide-soignant+de+nuit&lieu=Lyon"),
    OFFERS_ON_A_MAP("/offres?vue=carte"),
    OFFERS_NEAR_ON_A_MAP("/offres?q=aide-soignant+de+nuit&lieu=Lyon&vue=carte"),
    OFFER("/offres/{offer}"),
    OFFER_GONE("/offres/{gone}", 410),
    OFFER_REPORT("/offres/{offer}/signaler"),
    OFFER_REPORTED("/offres/{offer}/signaler/merci"),
    ORIENTATION("/orientation"),
    ORIENTATION_QUESTION("/orientation?profile=16-25"),
    ORIENTATION_RESULTS("/orientation/resultats?profile=30-55&a=q1:d;q3:e;q4:b&commune=69123"),
    HELP("/aide"),
    ACCESSIBILITY("/accessibilite"),
    ECODESIGN("/ecoconception"),
    PERSONAL_DATA("/donnees-personnelles"),
    LEGAL("/mentions-legales"),
    SITE_MAP("/plan-du-site"),
    COURSES("/formations"),
    COURSES_FOUND("/formations?q=aide-soignant+de+nuit&lieu=Lyon&startsWithin=365"),
    COURSE("/formations/{formation}"),
    DIPLOMA("/diplomes/DEAES?lieu=Lyon"),
    FUNDINGS("/financements"),
    FUNDING("/financements/cpf"),
    WHO_PAYS("/financements/qui-peut-payer"),
    WHO_PAYS_UNANSWERED("/financements/qui-peut-payer?status=student", 400),
    WHO_PAYS_ANSWERED("/financements/qui-peut-payer?status=jobseeker&age=26-29&diploma=cap&project=diploma"),
    TERRITORIES("/territoires"),
    REGION("/territoires/regions/auvergne-rhone-alpes-84"),
    DEPARTMENT("/territoires/departements/rhone-69"),
    TOWN("/territoires/communes/lyon-69123"),
    TERRITORIES_COMPARED("/territoires/comparer?territoire=rhone&territoire=Lille&territoire=bretagne"),
    TERRITORIES_METHOD("/territoires/methode"),
    ORIENTATION_UNANSWERED("/orientation?profile=16-25&question=q1", 400),
    MATCHING("/correspondance"),
    FAVOURITES("/favoris"),
    PARTNERS("/partenaires/widget?partenaire=mairie&lieu=Lyon"),
    OPEN_DATA("/donnees-ouvertes"),
    NOT_FOUND("/nulle-part", 404);

    private final String address;
    private final int status;

    SitePage(String address) {
        this(address, 200);
    }

    SitePage(String address, int status) {
        this.address = address;
        this.status = status;
    }

    /// Its address there; `{offer}` and `{formation}` stand for one that is to be found, `{gone}` for one that is not.
    String address(StockedPlatform stocked) {
        return address.replace("{gone}", stocked.withdrawnOffer())
                .replace("{offer}", first(stocked, "{offer}", "/api/offers?metier=aide-soignant"))
                .replace("{formation}", first(stocked, "{formation}", "/api/formations?metier=aide-soignant"));
    }

    int status() {
        return status;
    }

    private String first(StockedPlatform stocked, String placeholder, String list) {
        return address.contains(placeholder)
                ? stocked.see(list).at("/items/0/id").asString()
                : "";
    }
}
