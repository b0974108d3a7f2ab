package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.catalog.formation.Formation.Certification;
import fr.prendresoin.catalog.formation.Formation.Source;
import fr.prendresoin.catalog.formation.lheo.Element;
import fr.prendresoin.catalog.formation.lheo.Levels;
import fr.prendresoin.catalog.formation.lheo.LheoRecord;
import fr.prendresoin.catalog.formation.lheo.PartialDate;
import fr.prendresoin.catalog.formation.lheo.PlainText;
import fr.prendresoin.catalog.formation.reading.DiplomaSigns.Diploma;
import fr.prendresoin.catalog.metier.Metiers;
import fr.prendresoin.catalog.rome.RomeCodes;
import fr.prendresoin.catalog.territory.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads courses: the same record and the same reference data always give the same course, whatever the day.
public final class FormationReader {

    /// What is longer is no number of a course.
    private static final int LONGEST_NUMBER = 200;

    private static final Pattern ROME = Pattern.compile("[A-Z]\\d{4}");
    private static final Pattern FORMACODE = Pattern.compile("\\d{5}");
    private static final Pattern NSF = Pattern.compile("\\d{3}[a-z]?");

    private final Perimeter perimeter;
    private final DiplomaSigns diplomas;
    private final Titles titles;
    private final Actions actions;

    public FormationReader(RomeCodes romes, Metiers metiers, Gazetteer gazetteer) {
        this.perimeter = new Perimeter(romes, metiers);
        this.diplomas = DiplomaSigns.read();
        this.titles = new Titles(diplomas.all().stream()
                .map(Diploma::code)
                .filter(code -> code.indexOf('-') < 0)
                .toList());
        this.actions = new Actions(new Locations(gazetteer));
    }

    /// Where courses come from.
    ///
    /// @param slug begins their ids
    public record Origin(String slug, String name, @Nullable String licence) {}

    public Reading read(LheoRecord lheo, Origin origin) {
        return switch (lheo) {
            case LheoRecord.TooLarge(@Nullable String number, int line) ->
                new Reading.Rejected(
                        number == null ? null : FormationIds.of(origin.slug(), number),
                        "too-large",
                        null,
                        what(number, line),
                        "l’enregistrement dépasse 300 000 caractères : ce n’est pas une formation");
            case LheoRecord.Whole(Element element, int line) -> read(element, line, origin);
        };
    }

    private Reading read(Element element, int line, Origin origin) {
        String number = element.attribute("numero");
        if (number == null || number.length() > LONGEST_NUMBER) {
            return new Reading.Rejected(
                    null,
                    "no-number",
                    null,
                    what(null, line),
                    "la formation n’a pas de numéro, ou un numéro trop long");
        }
        String id = FormationIds.of(origin.slug(), number);
        try {
            return read(element, id, what(number, line), origin);
        } catch (RuntimeException e) {
            // A pure function fails the same way each time: one record must not hold up the others.
            return new Reading.Rejected(
                    id,
                    "unreadable",
                    updatedAt(element),
                    what(number, line),
                    "la formation ne peut pas être lue : " + e);
        }
    }

    private Reading read(Element element, String id, String what, Origin origin) {
        String title = titles.of(element.text("intitule-formation"));
        if (title == null) {
            return new Reading.Rejected(id, "no-title", updatedAt(element), what, "la formation n’a pas d’intitulé");
        }
        List<Certification> certifications = Certifications.of(element);
        List<String> romes = codes(element, "code-ROME", ROME);
        List<String> formacodes = codes(element, "code-FORMACODE", FORMACODE);
        @Nullable Diploma diploma =
                diplomas.of(Certifications.rncp(certifications), title).orElse(null);
        Optional<Perimeter.Place> ours = perimeter.of(diploma, romes, formacodes);
        if (ours.isEmpty()) {
            return new Reading.Rejected(
                    id,
                    "out-of-perimeter",
                    updatedAt(element),
                    what,
                    "« " + title + " » n’est pas du soin ni de l’accompagnement (ROME " + romes + ", Formacode "
                            + formacodes + ")");
        }
        Actions.Taught taught = actions.of(element);
        @Nullable Boolean cpf = cpfEligible(element, certifications);
        return new Reading.Accepted(new Formation(
                id,
                title,
                text(element, "objectif-formation"),
                text(element, "contenu-formation"),
                text(element, "resultats-attendus"),
                taught.prerequisites(),
                Levels.of(element.text("code-niveau-entree")),
                exitLevel(element, diploma),
                "1".equals(element.text("certifiante")) || (diploma != null && !certifications.isEmpty()),
                certifications,
                diploma == null ? null : diploma.code(),
                ours.get().metiers(),
                ours.get().families(),
                romes,
                formacodes,
                codes(element, "code-NSF", NSF),
                taught.modality(),
                taught.apprenticeship(),
                cpf,
                Fundings.of(taught.financers(), taught.apprenticeship(), cpf),
                taught.priceCents(),
                taught.hours().total(),
                taught.hours().centre(),
                taught.hours().company(),
                taught.durationText(),
                taught.rhythm(),
                taught.accessibility(),
                Providers.of(element),
                Contacts.url(firstText(element, "url-formation", "url-action")),
                taught.places(),
                taught.sessions(),
                taught.entry(),
                source(element, origin)));
    }

    private static @Nullable Integer exitLevel(Element element, @Nullable Diploma diploma) {
        Integer said = Levels.of(Optional.ofNullable(element.text("code-niveau-sortie"))
                .orElseGet(() -> element.extra("code-niveau-sortie")));
        return said == null && diploma != null ? diploma.level() : said;
    }

    private static @Nullable Boolean cpfEligible(Element element, List<Certification> certifications) {
        String said = Stream.concat(Stream.of(element), element.children("action"))
                .map(part -> part.extra("eligibilite-cpf"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "1", "true", "oui" -> true;
            case "0", "false", "non" -> false;
            default -> certifications.stream().anyMatch(each -> each.kind().equals("CPF")) ? true : null;
        };
    }

    private static @Nullable String text(Element element, String name) {
        return Contacts.masked(PlainText.paragraphs(element.text(name)));
    }

    private static @Nullable String firstText(Element element, String ownUrl, String actionUrl) {
        return Optional.ofNullable(element.text(ownUrl, "urlweb"))
                .or(() -> Optional.ofNullable(element.text("action", actionUrl, "urlweb")))
                .orElse(null);
    }

    /// The codes that are well formed, the one that is marked as the main one first.
    private static List<String> codes(Element element, String name, Pattern pattern) {
        Element domain = element.child("domaine-formation");
        if (domain == null) {
            return List.of();
        }
        var codes = new ArrayList<String>();
        domain.children(name).forEach(code -> {
            String text = code.text() == null ? "" : code.text();
            if (pattern.matcher(text).matches() && !codes.contains(text)) {
                codes.add("principal".equals(code.attribute("tag")) ? 0 : codes.size(), text);
            }
        });
        return List.copyOf(codes);
    }

    private static Source source(Element element, Origin origin) {
        return new Source(
                origin.name(),
                Contacts.url(Optional.ofNullable(element.attribute("href")).orElse(element.attribute("file"))),
                updatedAt(element),
                origin.licence());
    }

    private static @Nullable LocalDate updatedAt(Element element) {
        PartialDate date = PartialDate.of(element.attribute("datemaj"));
        return date == null ? null : date.first();
    }

    private static String what(@Nullable String number, int line) {
        return number == null ? "ligne " + line : number + " (ligne " + line + ")";
    }
}
