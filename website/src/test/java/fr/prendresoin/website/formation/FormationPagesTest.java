package fr.prendresoin.website.formation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import fr.prendresoin.website.financements.OtherPayer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of courses, diplomas and ways to pay, when all is well and when it is not.
class FormationPagesTest extends RunningSite {

    private static final String COURSE = """
            {"id": "lheo-1", "title": "Aide-soignant <b>", "objective": "Prendre soin.", "certifying": true,
             "certifications": [], "metiers": ["aide-soignant"], "modality": "on-site", "apprenticeship": false,
             "fundings": ["cpf"], "provider": {"name": "IFAS"}, "diploma": "DEAS",
             "places": [{"commune": "69123", "name": "Lyon", "department": "69"}],
             "sessions": [{"id": "1", "start": "2126-04-01", "startPrecision": "month", "recruitment": "open"}],
             "source": {"name": "Fichier LHÉO", "licence": "Licence ouverte"}, "similar": []}
            """;

    private static final String DIPLOMA = """
            {"code": "DEAES", "name": "Diplôme d’État d’accompagnant", "type": "Diplôme d’État", "level": 3,
             "otherNames": [], "summary": "Accompagner.", "duration": "12 mois", "durationConfidence": "high",
             "rncp": {"status": "to-verify", "code": "RNCP36004",
                      "explanation": "Code à vérifier : son échéance du 1er septembre 2026 est passée."},
             "access": [], "blockSummaries": [], "fundings": [], "apprenticeship": true, "vae": true, "metiers": []}
            """;

    @Test
    void aCourseStandsWithoutItsOffersAndSaysSo() throws Exception {
        SERVICES.answer("/api/formations/lheo-1", 200, COURSE);
        SERVICES.answer("/api/offers", 503, "{}");
        SERVICES.answer("/api/metiers", 503, "{}");

        HttpResponse<String> page = get("/formations/lheo-1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Aide-soignant &lt;b&gt;", "En avril 2126", "href=\"/financements/cpf\"")
                .contains("href=\"/diplomes/DEAS\"", "Licence ouverte", "\"@type\":\"Course\"", "BreadcrumbList")
                .contains("Les offres d’emploi sont momentanément indisponibles")
                .contains("Les métiers auxquels elle mène sont momentanément indisponibles");
    }

    @Test
    void anExpiredCodeOfACourseIsToldWithTheOneInForce() throws Exception {
        SERVICES.answer("/api/formations/lheo-1", 200, COURSE.replace("\"certifications\": []", """
                "certifications": [
                  {"kind": "RNCP", "code": "RNCP35830", "expired": {"lastDay": "2025-09-01", "replacedBy": "RNCP40692"}},
                  {"kind": "RNCP", "code": "RNCP8940", "expired": {}},
                  {"kind": "RS", "code": "RS5208"}]"""));

        assertThat(get("/formations/lheo-1").body())
                .contains(
                        "RNCP35830<span class=\"fr-hint-text\">Code échu depuis le 1er septembre 2025, remplacé par RNCP40692<")
                .contains("RNCP8940<span class=\"fr-hint-text\">Code échu. Demandez à l’organisme lequel le remplace<")
                .contains("RS5208<span class=\"fr-hint-text\">D’après l’organisme<");
    }

    @Test
    void whoeverPaysForACourseIsExplained() throws Exception {
        SERVICES.answer(
                "/api/formations/lheo-1", 200, COURSE.replace("[\"cpf\"]", "[\"agefiph\", \"beneficiaire\", \"xyz\"]"));
        SERVICES.answer("/api/fundings", 200, "{\"items\": []}");

        assertThat(get("/formations/lheo-1").body())
                .contains("href=\"/financements#agefiph\">Agefiph</a>", "<li>Vous-même</li>", "<li>xyz</li>");
        String ways = get("/financements").body();
        assertThat(OtherPayer.values())
                .allSatisfy(
                        payer -> assertThat(ways).contains("id=\"" + payer.code() + "\"", payer.who(), payer.ask()));
    }

    @Test
    void aDiplomaIsAlsoKnownByItsOtherNames() throws Exception {
        SERVICES.answer("/api/diplomas/DEAES", 200, DIPLOMA);
        assertThat(get("/diplomes/DEAES").body()).doesNotContain("Autre nom");

        SERVICES.answer("/api/diplomas/DEAES", 200, DIPLOMA.replace("[], \"summary\"", "[\"AES\"], \"summary\""));
        assertThat(get("/diplomes/DEAES").body()).contains("<dt>Autre nom</dt><dd>AES</dd>");

        SERVICES.answer(
                "/api/diplomas/DEAES", 200, DIPLOMA.replace("[], \"summary\"", "[\"AES\", \"DE AES\"], \"summary\""));
        assertThat(get("/diplomes/DEAES").body()).contains("<dt>Autres noms</dt><dd>AES ou DE AES</dd>");
    }

    @Test
    void aCourseThatIsGoneSaysWhy() throws Exception {
        SERVICES.answer("/api/formations/lheo-2", 410, """
                {"formation": "lheo-2", "formationTitle": "CAP", "detail": "Elle n’est plus proposée par l’organisme.",
                 "reason": "no-longer-listed", "withdrawnAt": "2026-11-20T10:00:00Z", "similar": []}""");

        HttpResponse<String> page = get("/formations/lheo-2");

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(page.body()).contains("retirée le 20 novembre 2026", "plus proposée par l’organisme");
    }

    @Test
    void wordsThatSayNothingOfACourseAreTold() throws Exception {
        SERVICES.answer("/api/formations", 200, """
                {"total": 0, "page": 0, "size": 20, "sort": "relevance", "items": [], "facets": {
                 "certifying": [{"value": "true", "label": "Certifiante", "count": 2}]},
                 "passedOver": ["de nuit", "cdi"],
                 "next": [{"kind": "wider-radius", "label": "Chercher jusqu’à 50 km", "count": 3,
                           "parameters": "commune=23008&radius=50"}]}""");

        String page = get("/formations?q=aide-soignant+de+nuit+cdi").body();

        assertThat(page)
                .contains("« de nuit » et « cdi »")
                .contains("href=\"/formations?commune=23008&amp;radius=50\"")
                .contains("type=\"radio\" id=\"certifying-true\"");
    }

    @Test
    void anExpiredCodeIsNotShownAsCurrent() throws Exception {
        SERVICES.answer("/api/diplomas/DEAES", 200, DIPLOMA);
        SERVICES.answer("/api/formations", 503, "{}");

        HttpResponse<String> page = get("/diplomes/DEAES");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Niveau 3 (CAP)", "son échéance du 1er septembre 2026 est passée")
                .contains("Dernier code relevé")
                .contains("Les formations sont momentanément indisponibles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/formations/lheo-3", "/diplomes/XX", "/financements/neuf", "/financements/%3Cscript%3E"})
    void whatDoesNotExistIsNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/formations?q=deas",
                "/formations/lheo-1",
                "/diplomes/DEAES",
                "/financements",
                "/financements/cpf",
                "/financements/qui-peut-payer"
            })
    void aPageWithoutItsSubjectIsUnavailable(String path) throws Exception {
        for (String asked : new String[] {
            "/api/formations",
            "/api/formations/lheo-1",
            "/api/diplomas/DEAES",
            "/api/fundings",
            "/api/fundings/cpf",
            "/api/fundings/questions"
        }) {
            SERVICES.answer(asked, 503, "{}");
        }

        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("momentanément indisponible");
    }

    @Test
    void answersToTheFourQuestionsAreKeptByNobody() throws Exception {
        SERVICES.answer("/api/fundings/questions", 200, """
                {"items": [{"name": "status", "text": "Votre situation ?", "why": "L’organisme change.",
                            "choices": [{"value": "student", "text": "En études"}]},
                           {"name": "age", "text": "Votre âge ?", "why": "Des contrats ont une limite.",
                            "choices": [{"value": "16-25", "text": "De 16 à 25 ans"}]}]}""");
        SERVICES.answer("/api/fundings/eligibility", 200, """
                {"items": [{"slug": "cpf", "title": "Compte", "acronym": "CPF", "likelihood": "likely",
                            "reasons": ["Parce que."], "reservations": [], "toCheck": ["vos droits"]}],
                 "note": "Ces réponses sont indicatives."}""");

        HttpResponse<String> page = get("/financements/qui-peut-payer?status=student&age=16-25");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("Souvent possible", "Ces réponses sont indicatives.", "vos droits");

        HttpResponse<String> unanswered = get("/financements/qui-peut-payer?status=student");
        assertThat(unanswered.statusCode()).isEqualTo(400);
        assertThat(unanswered.body()).contains("id=\"age-erreur\"").doesNotContain("id=\"status-erreur\"");
    }
}
