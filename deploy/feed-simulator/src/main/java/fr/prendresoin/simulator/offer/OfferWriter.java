package fr.prendresoin.simulator.offer;

import static java.util.Objects.requireNonNullElse;

import fr.prendresoin.simulator.chance.Aspect;
import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.contract.ContexteTravail;
import fr.prendresoin.simulator.contract.Entreprise;
import fr.prendresoin.simulator.contract.Offre;
import fr.prendresoin.simulator.contract.OrigineOffre;
import fr.prendresoin.simulator.contract.PartenaireOffre;
import fr.prendresoin.simulator.contract.Salaire;
import fr.prendresoin.simulator.offer.Offer.Kind;
import fr.prendresoin.simulator.reference.Tables;
import fr.prendresoin.simulator.text.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes an offer as the contract wants it. The same offer at the same revision is always written alike.
public final class OfferWriter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Map<String, String> QUALIFICATIONS = Map.of(
            "2",
            "Employé non qualifié",
            "6",
            "Employé qualifié",
            "7",
            "Technicien",
            "8",
            "Agent de maîtrise",
            "9",
            "Cadre");

    private final long seed;
    private final OfferTexts texts;
    private final Map<String, String> activities;
    private final Map<String, String> sectors;
    private final Details details;

    public OfferWriter(long seed, Tables tables, Writer writer) {
        this.seed = seed;
        this.texts = new OfferTexts(seed, writer);
        this.details = new Details(tables);
        this.activities = byCode(tables, "nafs");
        this.sectors = byCode(tables, "secteursActivites");
    }

    private static Map<String, String> byCode(Tables tables, String table) {
        return tables.entries(table).stream().collect(Collectors.toMap(Tables.Entry::code, Tables.Entry::libelle));
    }

    public String title(Offer offer) {
        return texts.title(offer);
    }

    public Offre written(Offer offer) {
        var post = offer.post();
        var job = post.job();
        var origin = offer.origin();
        var terms = offer.terms();
        var draw = Draw.of(seed, offer.kind() == Kind.PARTNER ? offer.number() : post.id(), Aspect.DETAILS, 2);
        var experience = Experience.of(terms, origin, draw);
        var workTime = offer.showsWorkTime() ? workTime(terms, origin) : null;
        var naf = offer.naf();
        var sector = offer.division();
        var qualification = offer.qualification();
        var travel = origin.direct() && draw.chance(0.4);
        return new Offre(
                offer.id(),
                texts.title(offer),
                texts.description(offer),
                date(offer.createdAt()),
                origin.shows(Part.UPDATE_DATE) || offer.revision() > 0 ? date(offer.updatedAt()) : null,
                offer.place().written(),
                job.code(),
                job.libelle(),
                appellation(post),
                company(offer),
                terms.type().name(),
                terms.type().label(origin.direct(), terms),
                terms.nature().label(),
                terms.requirement().name(),
                experience.label(),
                experience.comment(),
                origin.shows(Part.FORMATIONS) ? details.formations(job, draw) : null,
                origin.shows(Part.PERMIT) ? details.permits(draw) : null,
                origin.shows(Part.COMPETENCES) ? details.competences(job, draw) : null,
                salary(offer, draw),
                workTime,
                offer.showsWorkTime() ? offer.fullTime() ? "Temps plein" : "Temps partiel" : null,
                terms.nature().training(),
                origin.shows(Part.CONTACT) ? details.contact(offer) : null,
                origin.shows(Part.AGENCY) ? details.agency(offer, draw) : null,
                offer.positions(),
                offer.accessible(),
                travel ? "1" : null,
                travel ? "Jamais" : null,
                qualification,
                qualification == null ? null : QUALIFICATIONS.get(qualification),
                naf,
                sector,
                naf == null ? null : requireNonNullElse(activities.get(naf), sectors.get(sector)),
                origin.shows(Part.QUALITIES) ? details.qualities(draw) : null,
                origin.shows(Part.WORKFORCE) ? details.workforce(draw) : null,
                origin(offer),
                origin.shows(Part.TENSION) ? offer.lacksCandidates() : null,
                new ContexteTravail(workTime == null ? null : List.of(workTime), null),
                offer.adaptedCompany(),
                offer.handiCommitted());
    }

    private static String date(long millis) {
        return DATE.format(Instant.ofEpochMilli(millis));
    }

    private static String appellation(Post post) {
        var official = post.job().titles().indexOf(post.title()) < post.job().officialTitles();
        return official ? post.title() : post.job().libelle();
    }

    private static Entreprise company(Offer offer) {
        var shown = offer.origin().shows(Part.COMPANY);
        var signboard = offer.post().employer().signboard();
        return new Entreprise(
                shown ? offer.origin().direct() ? signboard.toUpperCase(Locale.FRENCH) : signboard : null,
                null,
                null,
                offer.adaptedCompany());
    }

    private static String workTime(Terms terms, Origin origin) {
        var minutes = terms.weeklyMinutes();
        var hours = minutes % 60 == 0 ? minutes / 60 + "H" : minutes / 60 + "H" + String.format("%02d", minutes % 60);
        if (!origin.direct()) {
            return terms.fullTime() ? "Temps plein" : "Temps partiel - " + hours + "/semaine";
        }
        return hours + "/semaine\n" + terms.schedule();
    }

    private static Salaire salary(Offer offer, Draw draw) {
        var pay = offer.pay();
        var bonus = offer.origin().direct() && draw.chance(0.2) ? "Mutuelle" : null;
        return new Salaire(pay.label(), pay.comment(), bonus, bonus == null ? null : "Prime de transports", null);
    }

    private static OrigineOffre origin(Offer offer) {
        var url = "https://candidat.francetravail.fr/offres/recherche/detail/" + offer.id();
        var partner = offer.partner();
        if (partner == null) {
            return new OrigineOffre("1", url, null);
        }
        var host = "https://" + partner.toLowerCase(Locale.ROOT).replace('_', '-') + ".example";
        return new OrigineOffre(
                "2", url, List.of(new PartenaireOffre(partner, host + "/offre/" + offer.id(), host + "/logo.png")));
    }

    /// How the wanted experience is worded.
    private record Experience(
            @Nullable String label, @Nullable String comment) {

        static Experience of(Terms terms, Origin origin, Draw draw) {
            if (!origin.shows(Part.EXPERIENCE_LABEL)) {
                return new Experience(null, null);
            }
            return switch (terms.requirement()) {
                case D -> new Experience("Débutant accepté", null);
                case S -> new Experience("Expérience souhaitée", null);
                case E -> {
                    var months = terms.experienceMonths();
                    var span = months % 12 == 0 ? months / 12 + " An(s)" : months + " Mois";
                    yield new Experience(
                            origin.direct() ? span : "Expérience exigée de " + span,
                            origin.direct() && draw.chance(0.2) ? "Sur un poste similaire" : null);
                }
            };
        }
    }
}
