package fr.prendresoin.website.services;

import fr.prendresoin.testing.HttpReaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything that pages read of an answer is what the service says it answers.
class WhatPagesReadTest {

    @ParameterizedTest
    @CsvSource({
        "catalog-service, get /api/diplomas, 200, correspondance.Matching$Diplomas",
        "catalog-service, get /api/diplomas/{code}, 200, diplomes.Diploma",
        "catalog-service, get /api/families, 200, metiers.Catalogue$Families",
        "catalog-service, get /api/fundings, 200, financements.Fundings$Summaries",
        "catalog-service, get /api/fundings/eligibility, 200, financements.Eligible",
        "catalog-service, get /api/fundings/questions, 200, financements.Fundings$Questions",
        "catalog-service, get /api/fundings/{slug}, 200, financements.Funding",
        "catalog-service, get /api/metiers, 200, metiers.Catalogue$Metiers",
        "catalog-service, get /api/metiers/{slug}, 200, metiers.Fiche",
        "catalog-service, get /api/territories/communes, 200, places.Places$Found",
        "catalog-service, get /api/territories/departments, 200, territoires.Territories$Departments",
        "catalog-service, get /api/territories/towns, 200, territoires.Territories$Towns",
        "offer-ingest-service, post /api/offers/{id}/reports, 202, signalements.Reports$Received",
        "search-service, get /api/formations, 200, formations.FormationPage",
        "search-service, get /api/formations/cells, 200, map.Cells",
        "search-service, get /api/formations/{id}, 200, formation.Formation",
        "search-service, get /api/formations/{id}, 410, formation.GoneFormation",
        "search-service, get /api/offers, 200, offres.OfferPage",
        "search-service, get /api/offers/cells, 200, map.Cells",
        "search-service, get /api/offers/{id}, 200, offres.OfferDetail",
        "search-service, get /api/offers/{id}, 200, signalements.Reports$Reported",
        "search-service, get /api/offers/{id}, 410, offres.GoneOffer",
        "search-service, get /api/orientation/questions, 200, orientation.Step",
        "search-service, get /api/orientation/results, 200, orientation.Suggestions",
        "search-service, post /api/matching, 200, correspondance.Matches",
        "search-service, get /api/search, 200, home.Home$Others",
        "search-service, get /api/search, 200, recherche.Found",
        "search-service, get /api/territories/communes/{code}, 200, territoires.Territory",
        "search-service, get /api/territories/departments/{code}, 200, territoires.Territory",
        "search-service, get /api/territories/regions/{code}, 200, territoires.Territory",
        "search-service, get /counts/departments, 200, donnees.DepartmentTable$Counts",
        "search-service, get /landings/{metier}, 200, metiers.Landings$Towns",
        "search-service, get /landings/{metier}/{commune}, 200, metiers.Landing",
        "search-service, get /listing/{kind}, 200, robots.Inventory$Listing",
        "search-service, get /listing/{kind}/{part}, 200, robots.Inventory$ListedPart",
    })
    void isDescribed(String service, String operation, int status, String record) throws ClassNotFoundException {
        HttpReaders.assertDescribed(
                service,
                operation,
                status,
                Class.forName("fr.prendresoin.website." + record).asSubclass(Record.class));
    }
}
