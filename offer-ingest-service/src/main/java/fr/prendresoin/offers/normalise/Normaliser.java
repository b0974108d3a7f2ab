package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.reference.Reference;
import fr.prendresoin.offers.reference.RomeCode;
import fr.prendresoin.offers.text.Capitals;
import fr.prendresoin.offers.text.Clean;
import fr.prendresoin.offers.text.Fold;
import fr.prendresoin.offers.text.Mask;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.platform.event.MalformedEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Makes the offer that is shown of the offer that was received, by one state of the reference data.
public final class Normaliser {

    /// To be raised when a rule of this package changes: every offer is then read again by the next complete run.
    private static final String RULES = "5";

    private static final int MOST_POSITIONS = 200;

    private final String rules;
    private final Reference reference;
    private final Classifier classifier;
    private final Places places;
    private final Spellings spellings;

    public Normaliser(Reference reference) {
        this.rules = RULES + "/" + reference.edition();
        this.reference = reference;
        this.classifier = new Classifier(reference);
        this.places = new Places(reference.territories());
        this.spellings = new Spellings(reference);
    }

    /// What the result depends on besides the record.
    public String rules() {
        return rules;
    }

    /// Reads one record.
    ///
    /// @throws MalformedEvent when the record is no offer that anything can be told of
    public Normalised normalise(byte[] received) {
        SourceOffer offer = JsonEvents.read(received, SourceOffer.class);
        String id = required(offer.id(), "id");
        String rawTitle = required(offer.intitule(), "intitule");
        String rome = required(offer.romeCode(), "romeCode");
        Instant createdAt = instant(required(offer.dateCreation(), "dateCreation"));
        String description = Mask.contacts(Clean.paragraphs(offer.description()));
        String[] words = Fold.words(rawTitle + " " + description).split(" ", -1);
        Classification classification = classifier.classify(rome, rawTitle, description, words, offer.codeNAF());
        if (classification == null) {
            return new Normalised.Rejected(
                    "out-of-perimeter", rome + " « " + rawTitle + " »", updatedAt(offer, createdAt));
        }
        Offer.Place place = places.of(offer.lieuTravail());
        String title = Mask.contacts(Capitals.soften(rawTitle, spellings::of, Places.town(place)));
        return new Normalised.Accepted(whole(offer, id, rome, title, description, classification, place, createdAt));
    }

    private Offer whole(
            SourceOffer offer,
            String id,
            String rome,
            String title,
            String description,
            Classification classification,
            Offer.@Nullable Place place,
            Instant createdAt) {
        RomeCode code = reference.rome(rome);
        Offer.Contract contract = Contracts.of(offer);
        Offer.WorkingTime workingTime = WorkingTimes.of(offer);
        Salaries.Pay pay = Salaries.of(offer, workingTime);
        Offer.Company company = Origins.company(offer);
        Offer.Source source = Origins.source(id, offer.origineOffre());
        return new Offer(
                "ft-" + id,
                Grouping.groupOf(code == null ? rome : code.parent(), title, description, company, contract, place),
                title,
                description,
                new Offer.Rome(rome, label(offer, code), code != null),
                Clean.line(offer.appellationlibelle()),
                classification.metier(),
                classification.family(),
                classification.families(),
                classification.segment(),
                classification.by(),
                company,
                contract,
                workingTime,
                Experiences.of(offer),
                pay.salary(),
                pay.note(),
                Salaries.benefits(offer),
                place,
                positions(offer.nombrePostes()),
                isDisabilityFriendly(offer),
                offer.offresManqueCandidats(),
                Requirements.of(offer.competences()),
                Requirements.labels(offer.qualitesProfessionnelles()),
                Requirements.of(offer.permis()),
                Requirements.diplomas(offer.formations()),
                Clean.line(offer.deplacementLibelle()),
                Origins.apply(offer.contact(), source.url()),
                source,
                createdAt,
                updatedAt(offer, createdAt));
    }

    private static @Nullable String label(SourceOffer offer, @Nullable RomeCode code) {
        String label = Clean.line(offer.romeLibelle());
        return label == null && code != null ? code.label() : label;
    }

    private static boolean isDisabilityFriendly(SourceOffer offer) {
        SourceOffer.Company company = offer.entreprise();
        return offer.accessibleTH()
                || offer.entrepriseAdaptee()
                || offer.employeurHandiEngage()
                || (company != null && company.entrepriseAdaptee());
    }

    /// Zero, a negative number and « 999 » are slips.
    private static int positions(@Nullable Integer stated) {
        return stated == null || stated < 1 || stated > MOST_POSITIONS ? 1 : stated;
    }

    private static Instant updatedAt(SourceOffer offer, Instant createdAt) {
        String stated = Clean.line(offer.dateActualisation());
        Instant updated = stated == null ? createdAt : instant(stated);
        return updated.isBefore(createdAt) ? createdAt : updated;
    }

    private static String required(@Nullable String value, String field) {
        String line = Clean.line(value);
        if (line == null) {
            throw new MalformedEvent("no " + field);
        }
        return line;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new MalformedEvent("not an instant: " + text, e);
        }
    }
}
