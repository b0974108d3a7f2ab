package fr.prendresoin.website.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.website.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The map beside a list.
class MapPagesTest extends RunningSite {

    private static final String FOUND = """
            {"total": 12, "totalGroups": 12, "page": 0, "size": 20, "sort": "date", "items": [],
             "facets": {"department": [{"value": "69", "label": "Rhône", "count": 9},
                                       {"value": "974", "label": "La Réunion", "count": 3}],
                        "region": [{"value": "84", "label": "Auvergne-Rhône-Alpes", "count": 9}]}%s}""";

    private static final String LYON = """
            , "location": {"commune": "69123", "name": "Lyon", "department": "69", "departmentName": "Rhône",
                           "radiusKm": 20, "lat": 45.75, "lon": 4.85}""";

    private static final String CELLS = """
            {"zoom": 12, "cells": [
              {"tile": "12/2103/1461", "lat": 45.77, "lon": 4.88, "count": 8,
               "commune": {"code": "69266", "name": "Villeurbanne", "department": "69"}},
              {"tile": "12/2102/1461", "lat": 45.74, "lon": 4.80, "count": 1}]}""";

    @BeforeEach
    void everythingElseIsDown() {
        SERVICES.fallSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"offers", "formations"})
    void theWholeCountryLeadsToItsDepartments(String kind) throws Exception {
        SERVICES.answer("/api/" + kind, 200, FOUND.formatted(""));
        String path = kind.equals("offers") ? "/offres" : "/formations";

        String page = get(path + "?vue=carte&page=2").body();

        assertThat(page)
                .contains("<a href=\"" + path + "?vue=carte&amp;department=69#carte\">Rhône (69)</a>")
                .contains("<title>La Réunion : 3</title>", "partout en France", "Voir la liste seule");
    }

    @Test
    void aListHasNoMapUnlessItIsAskedFor() throws Exception {
        SERVICES.answer("/api/offers", 200, FOUND.formatted(""));

        assertThat(get("/offres?q=nuit").body())
                .contains("href=\"/offres?q=nuit&amp;vue=carte#carte\"")
                .doesNotContain("ps-map__area");
    }

    @Test
    void aroundAPlaceEachDiscLeadsCloser() throws Exception {
        SERVICES.answer("/api/offers", 200, FOUND.formatted(LYON));
        SERVICES.answer("/api/offers/cells", 200, CELLS);

        String page = get("/offres?q=lyon&vue=carte").body();

        assertThat(page)
                .contains("ps-map__circle", ">Villeurbanne (69)</a>", "<text class=\"ps-map__number\"", "Autre lieu")
                .contains("/offres?q=lyon&amp;vue=carte&amp;commune=69266&amp;radius=5#carte")
                .contains("à moins de 20\u00A0km de Lyon (69)");
    }

    @Test
    void aRegionThatIsChosenIsSeenCloserToo() throws Exception {
        SERVICES.answer("/api/offers", 200, FOUND.formatted(""));
        SERVICES.answer("/api/offers/cells", 200, CELLS);

        assertThat(get("/offres?region=84&vue=carte").body())
                .contains("ps-map__area ps-map__area--1", "Où sont ces offres", "href=\"/offres?vue=carte#carte\"");
    }

    @Test
    void aMapThatCannotBeCountedSaysSoAndTheListStands() throws Exception {
        SERVICES.answer("/api/offers", 200, FOUND.formatted(LYON));

        HttpResponse<String> page = get("/offres?q=lyon&vue=carte");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Les nombres de cette carte sont momentanément indisponibles", "12\u00A0offres");
    }

    @Test
    void whereNothingIsFoundThereIsNoMap() throws Exception {
        SERVICES.answer("/api/offers", 200, """
                {"total": 0, "totalGroups": 0, "page": 0, "size": 20, "sort": "date", "items": [], "facets": {}}""");

        assertThat(get("/offres?q=rien&vue=carte").body()).doesNotContain("id=\"carte\"");
    }
}
