package fr.prendresoin.search.offers;

import java.util.Map;

/// The codes of the offer contract that a person chooses from, with their French words.
final class Words {

    static final Map<String, String> CONTRACTS = Map.ofEntries(
            Map.entry("CDI", "CDI"),
            Map.entry("CDD", "CDD"),
            Map.entry("MIS", "Mission intérimaire"),
            Map.entry("SAI", "Contrat saisonnier"),
            Map.entry("CCE", "Profession commerciale"),
            Map.entry("FRA", "Franchise"),
            Map.entry("LIB", "Profession libérale"),
            Map.entry("REP", "Reprise d’entreprise"),
            Map.entry("TTI", "Intérim d’insertion"),
            Map.entry("DDI", "CDD d’insertion"),
            Map.entry("DIN", "CDI intérimaire"));

    static final Map<String, String> WORKING_TIMES = Map.of("full", "Temps plein", "part", "Temps partiel");

    static final Map<String, String> EXPERIENCES = Map.of(
            "none", "Débutant accepté",
            "desired", "Expérience souhaitée",
            "required", "Expérience exigée");

    static final Map<String, String> REASONS = Map.of(
            "no-longer-listed", "Elle n’est plus diffusée par l’employeur.",
            "gone-at-source", "Elle a été retirée par sa source.",
            "out-of-perimeter", "Elle ne relève pas des métiers du soin et de l’accompagnement.",
            "refused", "Elle a été retirée par l’équipe du site.");

    private Words() {}
}
