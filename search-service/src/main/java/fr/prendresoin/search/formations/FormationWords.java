package fr.prendresoin.search.formations;

import java.time.ZoneId;
import java.util.Map;

/// The codes of the course contract that a person chooses from, with their French words.
final class FormationWords {

    /// Where the days of a session begin and end.
    static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    static final int LONGEST_WAIT = 730;

    static final Map<String, String> LEVELS = Map.of(
            "3", "CAP",
            "4", "Bac",
            "5", "Bac + 2",
            "6", "Bac + 3 ou 4",
            "7", "Bac + 5",
            "8", "Doctorat");

    static final Map<String, String> MODALITIES =
            Map.of("on-site", "Sur place", "mixed", "En partie à distance", "distance", "À distance");

    static final Map<String, String> FUNDINGS = Map.ofEntries(
            Map.entry("cpf", "Compte personnel de formation"),
            Map.entry("region", "Région"),
            Map.entry("france-travail", "France Travail"),
            Map.entry("employeur", "Employeur ou son opérateur de compétences"),
            Map.entry("ptp", "Transitions Pro"),
            Map.entry("transitions-pro", "Transitions Pro"),
            Map.entry("apprentissage", "Contrat d’apprentissage"),
            Map.entry("agefiph", "Agefiph"),
            Map.entry("departement", "Département"),
            Map.entry("collectivite", "Autre collectivité"),
            Map.entry("etat", "État"),
            Map.entry("fse", "Fonds social européen"),
            Map.entry("ladom", "Ladom"),
            Map.entry("beneficiaire", "La personne elle-même"));

    static final Map<String, String> REASONS = Map.of(
            "no-longer-listed", "Elle n’est plus proposée par l’organisme.",
            "out-of-perimeter", "Elle ne prépare pas aux métiers du soin et de l’accompagnement.",
            "refused", "Elle a été retirée par l’équipe du site.");

    private FormationWords() {}
}
