package fr.prendresoin.simulator.course;

import fr.prendresoin.simulator.chance.Aspect;
import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.chance.Weighted;
import fr.prendresoin.simulator.reference.Commune;
import fr.prendresoin.simulator.reference.Geography;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Writes courses, each by its number in the file: the same seed, day and number always give the same one.
final class CourseWriter {

    /// Régions of today by one of those that they were made of.
    private static final Map<String, String> OLD_REGIONS =
            Map.of("44", "42", "32", "31", "28", "23", "27", "26", "75", "72", "76", "73", "84", "82");

    private static final List<String> FINANCERS = List.of("2", "2", "4", "4", "16", "17", "10", "10", "7", "5", "0");
    private static final int TOO_LARGE = 1_100_000;

    private final long seed;
    private final LocalDate day;
    private final Programmes programmes = Programmes.load();
    private final Weighted<Commune> towns;

    CourseWriter(long seed, LocalDate day, Geography geography) {
        this.seed = seed;
        this.day = day;
        this.towns = Weighted.of(geography.communes(), commune -> Math.pow(commune.population() + 1, 1.1));
    }

    boolean isFlat(int course) {
        return Fault.of(seed, course).contains(Fault.FLAT);
    }

    void write(Xml xml, int course) throws IOException {
        var faults = Fault.of(seed, course);
        var draw = Draw.of(seed, course, Aspect.COURSE);
        var programme = programmes.draw(faults.contains(Fault.OUT_OF_PERIMETER), draw);
        var town = towns.draw(draw);
        var school = School.of(programme, town, draw);
        if (faults.contains(Fault.FLAT)) {
            flat(xml, course, faults, programme, town, school, draw);
        } else {
            full(xml, course, faults, programme, town, school, draw);
        }
    }

    private String number(int course, Set<Fault> faults) {
        int named = faults.contains(Fault.DUPLICATE) && course > 0 ? course - 1 : course;
        return "%02d_%07d".formatted(14 + named % 80, named);
    }

    private String[] marks(int course, Set<Fault> faults, Draw draw) {
        String changed = Dates.day(day.minusDays(1L + draw.below(400)));
        return faults.contains(Fault.NO_NUMBER)
                ? new String[] {"datemaj", changed}
                : new String[] {"numero", number(course, faults), "datecrea", "20200101", "datemaj", changed};
    }

    private void full(
            Xml xml, int course, Set<Fault> faults, Programme programme, Commune town, School school, Draw draw)
            throws IOException {
        xml.open("formation", marks(course, faults, draw));
        head(xml, faults, programme, draw);
        var aims = new ArrayList<>(List.of(programme.objective()));
        if (faults.contains(Fault.CONTACT_IN_TEXT)) {
            aims.add("Contact : Mme Martin, 06 12 34 56 78, claire.martin@" + school.host() + ".example");
        }
        if (faults.contains(Fault.TOO_LARGE)) {
            aims.add("x".repeat(TOO_LARGE));
        }
        xml.text("objectif-formation", Texts.of(aims, faults));
        xml.text("resultats-attendus", faults.contains(Fault.DASH) ? "-" : "Validation : " + programme.title() + ".");
        xml.text("contenu-formation", Texts.of(programme.contents(), faults));
        xml.text("certifiante", programme.isDiploma() ? 1 : 0);
        xml.open("contact-formation").open("coordonnees").close("coordonnees").close("contact-formation");
        xml.text("parcours-de-formation", 1 + draw.below(4));
        xml.text("code-niveau-entree", level(programme.entryLevel(), faults));
        certification(xml, programme, draw);
        if (programme.level() > 0) {
            xml.text("code-niveau-sortie", level(programme.level(), faults));
        }
        xml.open("url-formation");
        xml.text(
                "urlweb",
                (faults.contains(Fault.BARE_URL) ? "" : "https://") + school.site() + "/formations/" + course);
        xml.close("url-formation");
        action(xml, course, faults, programme, town, draw);
        organisation(xml, faults, school, town);
        if (draw.chance(0.6)) {
            xml.extra("formation", "eligibilite-cpf", programme.isDiploma() || draw.chance(0.3) ? "1" : "0");
        }
        xml.close("formation");
    }

    private void head(Xml xml, Set<Fault> faults, Programme programme, Draw draw) throws IOException {
        xml.open("domaine-formation");
        if (faults.contains(Fault.EMPTY_ELEMENTS)) {
            xml.text("code-FORMACODE", "");
        }
        xml.text("code-FORMACODE", programme.formacode(), "ref", "V11", "tag", "principal");
        xml.text("code-NSF", programme.nsf());
        boolean isOld = draw.chance(0.4);
        for (List<String> rome : programme.romes()) {
            xml.text("code-ROME", isOld ? rome.getLast() : rome.getFirst());
        }
        xml.close("domaine-formation");
        String title = faults.contains(Fault.CAPITALS)
                ? programme.title().replace('’', '\'').toUpperCase(Locale.FRENCH)
                : programme.title();
        xml.text("intitule-formation", faults.contains(Fault.NO_TITLE) ? "" : title);
    }

    private void certification(Xml xml, Programme programme, Draw draw) throws IOException {
        if (!programme.rncp().isEmpty()) {
            xml.open("certification");
            xml.text("code-RNCP", programme.rncp()).text("code-CERTIFINFO", 30_000L + draw.below(90_000));
            xml.close("certification");
        }
    }

    /// 0 is none in both lists.
    private static long level(int level, Set<Fault> faults) {
        if (level == 0) {
            return 0;
        }
        return faults.contains(Fault.OLD_LEVELS) ? level + 1 : level + 10;
    }

    private void action(Xml xml, int course, Set<Fault> faults, Programme programme, Commune town, Draw draw)
            throws IOException {
        int modality = draw.chance(0.72) ? 0 : 1 + draw.below(2);
        xml.open("action", "numero", "A" + course);
        xml.text(
                "rythme-formation",
                draw.pick(List.of("Temps plein", "Temps partiel", "Continu temps plein, Modulaire")));
        xml.text("code-public-vise", 83_056);
        xml.text("niveau-entree-obligatoire", programme.entryLevel() > 0 ? 1 : 0);
        xml.text(
                "modalites-alternance",
                programme.apprenticeship() && draw.chance(0.5) ? "Contrat d’apprentissage possible" : "-");
        xml.text("modalites-enseignement", modality);
        xml.text(
                "conditions-specifiques",
                programme.admission().isEmpty() ? "-" : Texts.of(programme.admission(), faults));
        xml.text("prise-en-charge-frais-possible", 1);
        if (modality < 2) {
            xml.open("lieu-de-formation").open("coordonnees");
            address(xml, faults, town);
            xml.close("coordonnees");
            if (faults.contains(Fault.GEO_IN_EXTRAS) && !faults.contains(Fault.NO_GEO)) {
                xml.extra(
                        "geolocalisation",
                        "latitude",
                        degrees(town.latitude()),
                        "longitude",
                        degrees(town.longitude()));
            }
            xml.close("lieu-de-formation");
        }
        xml.text("modalites-entrees-sorties", draw.chance(0.2) ? 1 : 0);
        new SessionPlan(seed, course, programme, faults, day, number(course, faults))
                .write(xml, 4, town.postalCode(), town.name());
        xml.text("acces-handicapes", faults.contains(Fault.DASH) ? "-" : "Locaux accessibles ; référent handicap.");
        if (draw.chance(0.45)) {
            xml.text("prix-total-TTC", (long) programme.hours() * (5 + draw.below(8)));
        }
        xml.text(
                "duree-indicative",
                programme.months() > 1 ? programme.months() + " mois" : programme.hours() + " heures");
        xml.text("nombre-heures-centre", programme.isDiploma() ? programme.hours() / 2 : programme.hours());
        xml.text("nombre-heures-entreprise", programme.isDiploma() ? programme.hours() / 2 : 0);
        xml.text("nombre-heures-total", programme.hours());
        for (int i = draw.below(3); i > 0; i--) {
            xml.open("organisme-financeur");
            xml.text("code-financeur", draw.pick(FINANCERS));
            xml.close("organisme-financeur");
        }
        xml.close("action");
    }

    private static void address(Xml xml, Set<Fault> faults, Commune town) throws IOException {
        xml.open("adresse");
        xml.text("ligne", "1 place de la Mairie").text("codepostal", town.postalCode());
        if (faults.contains(Fault.NO_COMMUNE_CODE)) {
            xml.text("ville", town.name().toUpperCase(Locale.FRENCH));
        } else {
            xml.text("ville", town.name());
        }
        xml.text("departement", town.departement().code());
        if (!faults.contains(Fault.NO_COMMUNE_CODE)) {
            xml.text("code-INSEE-commune", town.code());
        }
        xml.text("region", region(faults, town)).text("pays", "FR");
        if (!faults.contains(Fault.GEO_IN_EXTRAS) && !faults.contains(Fault.NO_GEO)) {
            xml.open("geolocalisation");
            xml.text("latitude", degrees(town.latitude())).text("longitude", degrees(town.longitude()));
            xml.close("geolocalisation");
        }
        xml.close("adresse");
    }

    private static String region(Set<Fault> faults, Commune town) {
        String region = town.departement().regionCode();
        return faults.contains(Fault.OLD_REGION) ? OLD_REGIONS.getOrDefault(region, region) : region;
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static void organisation(Xml xml, Set<Fault> faults, School school, Commune town) throws IOException {
        xml.open("organisme-formation-responsable");
        xml.text("numero-activite", "11750000000");
        xml.open("SIRET-organisme-formation").text("SIRET", school.siret()).close("SIRET-organisme-formation");
        xml.text("nom-organisme", school.name()).text("raison-sociale", school.name());
        xml.open("coordonnees-organisme").open("coordonnees");
        address(xml, faults, town);
        xml.open("telfixe")
                .text("numtel", "01 99 00 " + school.siret().substring(8, 10) + " 00")
                .close("telfixe");
        xml.text("courriel", "contact@" + school.host() + ".example");
        xml.open("web").text("urlweb", school.site()).close("web");
        xml.close("coordonnees").close("coordonnees-organisme");
        xml.open("contact-organisme").open("coordonnees");
        xml.text("nom", "MARTIN").text("prenom", "Claire");
        xml.close("coordonnees").close("contact-organisme");
        xml.close("organisme-formation-responsable");
    }

    private void flat(
            Xml xml, int course, Set<Fault> faults, Programme programme, Commune town, School school, Draw draw)
            throws IOException {
        xml.open("resume-offre", marks(course, faults, draw));
        head(xml, faults, programme, draw);
        xml.text("nom-organisme", school.name(), "numero", "OF_" + school.siret())
                .text("SIRET", school.siret());
        xml.text("codepostal", town.postalCode());
        if (!faults.contains(Fault.NO_COMMUNE_CODE)) {
            xml.text("code-INSEE-commune", town.code());
        }
        xml.text("ville", town.name()).text("departement", town.departement().code());
        xml.text("region", region(faults, town)).text("certifiante", programme.isDiploma() ? 1 : 0);
        xml.text("code-niveau-entree", level(programme.entryLevel(), faults));
        xml.text("prise-en-charge-frais-possible", 0).text("modalites-enseignement", draw.below(3));
        xml.text("code-public-vise", 80_006).text("nombre-heures-total", programme.hours());
        new SessionPlan(seed, course, programme, faults, day, number(course, faults))
                .write(xml, 1, town.postalCode(), town.name());
        certification(xml, programme, draw);
        if (!faults.contains(Fault.NO_GEO)) {
            xml.extra("geolocalisation", "latitude", degrees(town.latitude()), "longitude", degrees(town.longitude()));
        }
        if (programme.level() > 0) {
            xml.extra("complements", "code-niveau-sortie", String.valueOf(level(programme.level(), faults)));
        }
        xml.close("resume-offre");
    }
}
