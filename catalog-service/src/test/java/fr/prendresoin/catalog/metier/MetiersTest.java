package fr.prendresoin.catalog.metier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalog.diploma.Diploma;
import fr.prendresoin.catalog.diploma.DiplomaFiles;
import fr.prendresoin.catalog.diploma.Diplomas;
import fr.prendresoin.catalog.diploma.Rncp;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.funding.FundingFiles;
import fr.prendresoin.catalog.metier.Metier.Link;
import fr.prendresoin.catalog.metier.Metier.Rome;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.rome.RomeCodes;
import fr.prendresoin.catalog.rome.RomeFiles;
import fr.prendresoin.platform.event.JsonEvents;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetiersTest {

    private static final Families FAMILIES = Families.read();
    private static final List<RomeCode> ROMES = RomeFiles.read(FAMILIES);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final List<Diploma> DIPLOMAS = DiplomaFiles.read(FundingFiles.read());
    private static final Metiers METIERS = new Metiers(
            new RomeCodes(ROMES),
            new Diplomas(DIPLOMAS, Set.of()),
            CLOCK,
            new MetierFiles(ROMES, DIPLOMAS, FAMILIES)
                    .read().stream()
                            .map(aggregate -> JsonEvents.read(aggregate.state().getBytes(UTF_8), Fiche.class))
                            .toList(),
            Set.of("astronaute"));

    @ParameterizedTest
    @CsvSource({
        "aide soign, aide-soignant",
        "IDE, infirmier",
        "infirmiere, infirmier",
        "kiné, masseur-kinesitherapeute",
        "assistante sociale, assistant-service-social",
        "EJE, educateur-jeunes-enfants",
        "educatrice specialisee, educateur-specialise",
        "nounou, assistant-maternel"
    })
    void isFoundByWhatPeopleCallIt(String typed, String slug) {
        assertThat(slugs(null, typed)).first().isEqualTo(slug);
    }

    @Test
    void familyKeepsEveryMetierThatBelongsToIt() {
        assertThat(slugs("petite-enfance", null))
                .contains("auxiliaire-puericulture", "educateur-jeunes-enfants", "aesh")
                .doesNotContain("ambulancier");
    }

    @Test
    void namesAreInAlphabeticalOrderOfTheLanguage() {
        assertThat(slugs(null, null))
                .hasSize(26)
                .startsWith("accompagnant-mobilite")
                .containsSubsequence("conseiller-economie-sociale-familiale", "educateur-specialise", "infirmier");
    }

    @Test
    void otherMetiersAreLinkedByTheirNames() {
        Metier metier = fiche("aide-soignant");
        assertThat(metier.evolutions()).contains(new Link("infirmier", "Infirmier / Infirmière", true));
        assertThat(metier.romes()).containsExactly(new Rome("J1501", "Aide-soignant / Aide-soignante"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "educateur-specialise | to-verify | Code à vérifier\u00a0: son échéance du 31 août 2026 est passée.",
                "auxiliaire-puericulture | current | En vigueur jusqu’au 1er septembre 2029.",
                "aide-soignant | to-verify | Code à vérifier\u00a0: son échéance n’est pas connue."
            })
    void codeIsShownAsCurrentOnlyWhileItIs(String slug, String status, String explanation) {
        assertThat(fiche(slug).diplomas().getFirst().rncp())
                .extracting(Rncp::status, Rncp::explanation)
                .containsExactly(status, explanation);
    }

    @Test
    void everyLinkOfEveryPageLeadsToAPage() {
        List<Metier> fiches = slugs(null, null).stream().map(MetiersTest::fiche).toList();
        assertThat(fiches.stream()
                        .flatMap(fiche -> Stream.concat(fiche.evolutions().stream(), fiche.bridges().stream()))
                        .distinct())
                .hasSizeGreaterThan(26)
                .allSatisfy(link -> assertThat(METIERS.page(link.slug())).get().satisfies(page -> {
                    switch (page) {
                        case Metier fiche -> {
                            assertThat(link.described()).isTrue();
                            assertThat(fiche.label()).isEqualTo(link.label());
                        }
                        case ShortPage brief -> {
                            assertThat(link.described()).isFalse();
                            assertThat(brief.label()).isEqualTo(link.label());
                            assertThat(Stream.concat(brief.evolutionOf().stream(), brief.bridgeOf().stream()))
                                    .isNotEmpty()
                                    .allMatch(Link::described);
                        }
                    }
                }));
        assertThat(MetierFiles.related())
                .hasSize(17)
                .allSatisfy(metier -> assertThat(METIERS.page(metier.slug())).isPresent());
        assertThat(fiches).allSatisfy(fiche -> {
            assertThat(fiche.diplomas()).isNotEmpty();
            assertThat(fiche.romes()).isNotEmpty();
        });
    }

    @Test
    void withdrawnFicheIsKnown() {
        assertThat(METIERS.isWithdrawn("astronaute")).isTrue();
        assertThat(METIERS.isWithdrawn("cosmonaute")).isFalse();
        assertThat(METIERS.page("astronaute")).isEmpty();
    }

    @Test
    void simplifiedTextIsShortAndADraft() {
        assertThat(slugs(null, null).stream().map(MetiersTest::fiche)).noneMatch(Metier::plainSummaryReviewed);
        assertThat(slugs(null, null).stream().map(slug -> fiche(slug).plainSummary()))
                .allSatisfy(text -> assertThat(text.split("(?<=[.!?]) "))
                        .hasSizeBetween(4, 9)
                        .allMatch(sentence -> sentence.split(" ").length <= 16));
    }

    private static Metier fiche(String slug) {
        return (Metier) METIERS.page(slug).orElseThrow();
    }

    private static List<String> slugs(@Nullable String family, @Nullable String name) {
        return METIERS.search(family, name).stream().map(Fiche::slug).toList();
    }
}
