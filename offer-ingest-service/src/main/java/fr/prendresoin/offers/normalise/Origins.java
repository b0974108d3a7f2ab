package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.text.Clean;
import fr.prendresoin.offers.text.Mask;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where an offer comes from and how one applies. Names, phones and mailboxes of people stay out.
final class Origins {

    static final String LICENCE = "https://francetravail.io/produits-partages/catalogue/offres-emploi";

    private Origins() {}

    static Offer.Source source(String id, SourceOffer.@Nullable Origin origin) {
        return new Offer.Source(
                isSimulated(id) ? "France Travail (simulation)" : "France Travail",
                id,
                origin == null ? null : address(origin.urlOrigine()),
                LICENCE,
                origin == null || origin.partenaires() == null ? null : partners(origin.partenaires()));
    }

    /// The simulator's ids are longer than any that the real API gives.
    private static boolean isSimulated(String id) {
        return id.startsWith("PS") && id.length() == 9;
    }

    private static @Nullable List<Offer.Partner> partners(List<SourceOffer.@Nullable Partner> partners) {
        List<Offer.Partner> named = partners.stream()
                .filter(Objects::nonNull)
                .map(Origins::partner)
                .filter(Objects::nonNull)
                .toList();
        return named.isEmpty() ? null : named;
    }

    private static Offer.@Nullable Partner partner(SourceOffer.Partner partner) {
        String name = Clean.line(partner.nom());
        return name == null ? null : new Offer.Partner(name, address(partner.url()));
    }

    static Offer.@Nullable Apply apply(SourceOffer.@Nullable Contact contact, @Nullable String atSource) {
        String url = contact == null ? null : address(contact.urlPostulation());
        if (url == null) {
            url = atSource;
        }
        String text = contact == null ? null : instructions(contact);
        return url == null && text == null ? null : new Offer.Apply(url, text);
    }

    private static @Nullable String instructions(SourceOffer.Contact contact) {
        String text = Stream.of(
                        contact.coordonnees1(), contact.coordonnees2(), contact.coordonnees3(), contact.commentaire())
                .map(Clean::line)
                .filter(Objects::nonNull)
                .map(Addresses::in)
                .filter(address -> !address.isEmpty())
                .map(Mask::contacts)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    static Offer.@Nullable Company company(SourceOffer offer) {
        SourceOffer.Company company = offer.entreprise();
        String name = company == null ? null : Mask.coordinatesOrNull(Clean.line(company.nom()));
        String description = company == null ? "" : Mask.contacts(Clean.paragraphs(company.description()));
        boolean adapted = offer.entrepriseAdaptee() || (company != null && company.entrepriseAdaptee());
        if (company == null || (name == null && description.isEmpty())) {
            return null;
        }
        return new Offer.Company(
                name,
                description.isEmpty() ? null : description,
                address(company.url()),
                address(company.logo()),
                adapted,
                offer.employeurHandiEngage());
    }

    /// Only web addresses: a page shows them as links.
    private static @Nullable String address(@Nullable String url) {
        String line = Clean.line(url);
        return line != null && (line.startsWith("https://") || line.startsWith("http://")) && line.indexOf(' ') < 0
                ? line
                : null;
    }
}
