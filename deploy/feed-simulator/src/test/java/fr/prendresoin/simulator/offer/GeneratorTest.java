package fr.prendresoin.simulator.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prendresoin.simulator.contract.Offre;
import fr.prendresoin.simulator.offer.Offer.Kind;
import fr.prendresoin.simulator.reference.Geography;
import fr.prendresoin.simulator.reference.Jobs;
import fr.prendresoin.simulator.reference.Segment;
import fr.prendresoin.simulator.reference.Tables;
import fr.prendresoin.simulator.text.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final Instant REFERENCE = Instant.parse("2026-01-15T10:00:00Z");
    private static final Geography GEOGRAPHY = Geography.load();
    private static final Jobs JOBS = Jobs.load();
    private static final Writer WRITER = new Writer();
    private static final OfferWriter OFFERS = new OfferWriter(7, Tables.load(), WRITER);
    private static List<Offer> full = List.of();
    private static List<Offre> sample = List.of();

    @BeforeAll
    static void drawTheFullFeed() {
        full = generator(7, 118_000).base();
        sample = full.stream()
                .filter(offer -> offer.number() % 20 == 0)
                .map(OFFERS::written)
                .toList();
    }

    private static Generator generator(long seed, int offers) {
        return new Generator(seed, offers, REFERENCE, GEOGRAPHY, JOBS, WRITER);
    }

    @Test
    void theBreakdownIsThePressKits() {
        assertThat(bySegment(full))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Segment.CARE, 64_900L,
                        Segment.SOCIAL, 20_060L,
                        Segment.CHILDHOOD, 8_260L,
                        Segment.ELDERLY, 12_980L,
                        Segment.HOME, 11_800L,
                        Segment.OUTSIDE, 2_000L,
                        Segment.UNKNOWN, 200L));
        assertThat(full.stream().map(Offer::id)).doesNotHaveDuplicates().allMatch(id -> id.matches("PS[0-9A-Z]{7}"));
    }

    @Test
    void aSmallerFeedKeepsTheProportionsAndTheExactTotal() {
        var counts = Breakdown.of(5_001);
        assertThat(counts.entrySet().stream()
                        .filter(entry -> entry.getKey().insidePerimeter())
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .isEqualTo(5_001);
        assertThat(counts).containsEntry(Segment.OUTSIDE, 85).containsEntry(Segment.UNKNOWN, 8);
    }

    @Test
    void theSameSeedDrawsTheSameFeed() {
        assertThat(generator(3, 500).base()).isEqualTo(generator(3, 500).base());
        assertThat(generator(3, 500).base()).isNotEqualTo(generator(4, 500).base());
        var offers = generator(7, 500).base();
        var texts = offers.stream().map(OFFERS::written).toList();
        assertThat(offers.stream().map(new OfferWriter(7, Tables.load(), new Writer())::written))
                .isEqualTo(texts);
    }

    @Test
    void whatIsAbsentIsAbsentAsOftenAsInRealAnswers() {
        assertShare(0.43, offre -> offre.entreprise().nom() == null);
        assertShare(0.44, offre -> offre.salaire().libelle() == null);
        assertShare(0.045, offre -> offre.lieuTravail().commune() == null);
        assertShare(0.77, offre -> offre.origineOffre().origine().equals("2"));
        assertShare(0.29, offre -> offre.dureeTravailLibelle() != null);
        assertShare(0.25, offre -> offre.qualificationCode() != null);
        assertShare(0.50, offre -> offre.codeNAF() != null);
        assertShare(0.10, offre -> offre.competences() != null);
        assertShare(0.25, offre -> offre.contact() != null);
        assertShare(0.98, offre -> offre.dateActualisation() != null);
        assertShare(0.06, Offre::alternance);
    }

    @Test
    void textsHaveTheLengthAndTheFaultsOfRealOnes() {
        var lengths = sample.stream()
                .mapToInt(offre -> offre.description().length())
                .sorted()
                .toArray();
        assertThat(lengths[lengths.length / 2]).isBetween(1_300, 1_700);
        assertThat(lengths[lengths.length / 100]).isLessThan(200);
        assertThat(lengths[lengths.length - 1]).isGreaterThan(3_000);
        assertSome(offre -> offre.description().contains("&eacute;"));
        assertSome(offre -> offre.description().contains("<br/>"));
        assertSome(offre -> offre.description().contains("Ã©"));
        assertSome(offre -> offre.description().contains("  "));
        assertSome(offre -> offre.description().contains("06 39 98"));
        assertSome(offre -> offre.description().contains(".example"));
        assertSome(offre -> offre.intitule().equals(offre.intitule().toUpperCase(Locale.FRENCH)));
        assertSome(offre -> "Annuel de 35.0 Euros".equals(offre.salaire().libelle()));
        assertThat(sample)
                .noneMatch(offre ->
                        offre.description().contains("{") || offre.description().contains("["));
    }

    @Test
    void aPostInSeveralCommunesChangesOnlyItsPlace() {
        var groups = full.stream()
                .collect(Collectors.groupingBy(offer -> offer.post().group()));
        var several = groups.values().stream()
                .filter(group -> group.stream().anyMatch(offer -> offer.kind() == Kind.OTHER_COMMUNE))
                .toList();
        assertThat(several).hasSizeGreaterThan(1_000);
        var group = several.stream()
                .filter(offers -> !offers.getFirst()
                        .place()
                        .town()
                        .equals(offers.get(1).place().town()))
                .findFirst()
                .orElseThrow();
        var first = OFFERS.written(group.getFirst());
        var second = OFFERS.written(group.get(1));
        assertThat(first.lieuTravail()).isNotEqualTo(second.lieuTravail());
        assertThat(second.romeCode()).isEqualTo(first.romeCode());
        assertThat(second.typeContratLibelle()).isEqualTo(first.typeContratLibelle());
    }

    @Test
    void aRepostComesFromAnotherPartner() {
        var groups = full.stream()
                .collect(Collectors.groupingBy(offer -> offer.post().group()));
        var reposts =
                full.stream().filter(offer -> offer.kind() == Kind.PARTNER).toList();
        assertThat((double) reposts.size() / full.size()).isBetween(0.04, 0.09);
        assertThat(reposts).allSatisfy(repost -> {
            var original = groups.getOrDefault(repost.post().group(), List.of()).getFirst();
            assertThat(repost.partner()).isNotNull().isNotEqualTo(original.partner());
        });
    }

    @Test
    void everyOfferIsOlderThanTheReference() {
        assertThat(full).allMatch(offer -> offer.createdAt() < REFERENCE.toEpochMilli());
    }

    @Test
    void idsAndNumbersGoBothWays() {
        for (var number : List.of(0, 1, 118_000, 2_000_000)) {
            assertThat(OfferIds.number(OfferIds.id(number))).hasValue(number);
        }
        assertThat(OfferIds.number("048KLTP")).isEmpty();
    }

    @Test
    void descriptionsOfDifferentPostsDiffer() {
        var texts = full.stream()
                .filter(offer -> offer.kind() == Kind.ORIGINAL
                        && offer.post().job().code().equals("J1501"))
                .limit(3_000)
                .map(offer -> OFFERS.written(offer).description())
                .filter(text -> text.length() > 500)
                .toList();
        assertThat(texts).doesNotHaveDuplicates();
    }

    private static Map<Segment, Long> bySegment(List<Offer> offers) {
        return offers.stream()
                .collect(Collectors.groupingBy(offer -> offer.post().job().segment(), Collectors.counting()));
    }

    private static void assertShare(double expected, Predicate<Offre> trait) {
        var share = (double) sample.stream().filter(trait).count() / sample.size();
        assertThat(share).isCloseTo(expected, within(0.02));
    }

    private static void assertSome(Predicate<Offre> trait) {
        assertThat(sample).anyMatch(trait);
    }
}
