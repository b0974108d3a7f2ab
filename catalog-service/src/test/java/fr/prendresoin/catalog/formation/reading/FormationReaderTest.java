package fr.prendresoin.catalog.formation.reading;

import static fr.prendresoin.catalog.formation.reading.Readings.accepted;
import static fr.prendresoin.catalog.formation.reading.Readings.course;
import static fr.prendresoin.catalog.formation.reading.Readings.formation;
import static fr.prendresoin.catalog.formation.reading.Readings.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.catalog.formation.Formation.Certification;
import fr.prendresoin.platform.event.JsonEvents;
import fr.prendresoin.testing.EventSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormationReaderTest {

    @Test
    void aCourseIsReadWhole() {
        Formation formation = accepted("""
                <formation numero="14_AF_0000011179" datecrea="20200101" datemaj="20261102" href="www.intercariforef.org/f/1">
                  <domaine-formation>
                    <code-FORMACODE ref="V11">43441</code-FORMACODE>
                    <code-FORMACODE ref="V11" tag="principal">43436</code-FORMACODE>
                    <code-NSF>331</code-NSF><code-ROME>J1501</code-ROME>
                  </domaine-formation>
                  <intitule-formation>Diplôme d'État d'aide-soignant</intitule-formation>
                  <objectif-formation>&lt;p&gt;Accompagner.&lt;/p&gt;</objectif-formation>
                  <resultats-attendus>-</resultats-attendus>
                  <contenu-formation>Soins&#10;&#10;Stages</contenu-formation>
                  <certifiante>1</certifiante>
                  <code-niveau-entree>4</code-niveau-entree>
                  <certification><code-RNCP>40692</code-RNCP><code-CERTIFINFO>118562</code-CERTIFINFO></certification>
                  <code-niveau-sortie>14</code-niveau-sortie>
                  <url-formation><urlweb>ifas.example/deas</urlweb></url-formation>
                  <action numero="A1">
                    <rythme-formation>Temps plein</rythme-formation>
                    <modalites-alternance>Contrat d’apprentissage</modalites-alternance>
                    <modalites-enseignement>1</modalites-enseignement>
                    <conditions-specifiques>17 ans au moins</conditions-specifiques>
                    <lieu-de-formation><coordonnees><adresse><codepostal>69003</codepostal><ville>LYON</ville>
                      <code-INSEE-commune>69383</code-INSEE-commune>
                      <geolocalisation><latitude>45.76</latitude><longitude>4.86</longitude></geolocalisation>
                    </adresse></coordonnees></lieu-de-formation>
                    <modalites-entrees-sorties>0</modalites-entrees-sorties>
                    <session numero="S1"><periode><debut>20270104</debut><fin>20271130</fin></periode>
                      <periode-inscription><periode><debut>20260901</debut><fin>20261130</fin></periode></periode-inscription>
                      <etat-recrutement>1</etat-recrutement></session>
                    <acces-handicapes>Plain-pied</acces-handicapes>
                    <prix-total-TTC>6900.50</prix-total-TTC>
                    <duree-indicative>11 mois</duree-indicative>
                    <nombre-heures-centre>770</nombre-heures-centre>
                    <nombre-heures-entreprise>770</nombre-heures-entreprise>
                    <nombre-heures-total>1540</nombre-heures-total>
                    <organisme-financeur><code-financeur>2</code-financeur></organisme-financeur>
                    <organisme-financeur><code-financeur>16</code-financeur></organisme-financeur>
                    <organisme-financeur><code-financeur>17</code-financeur></organisme-financeur>
                  </action>
                  <organisme-formation-responsable>
                    <SIRET-organisme-formation><SIRET>123 456 789 00011</SIRET></SIRET-organisme-formation>
                    <nom-organisme>IFAS de la Part-Dieu</nom-organisme>
                    <coordonnees-organisme><coordonnees><telfixe><numtel>04 00 00 00 00</numtel></telfixe>
                      <courriel>Contact@ifas.example</courriel><web><urlweb>ifas.example</urlweb></web>
                    </coordonnees></coordonnees-organisme>
                    <contact-organisme><coordonnees><nom>MARTIN</nom><prenom>Claire</prenom>
                      <courriel>claire.martin@ifas.example</courriel></coordonnees></contact-organisme>
                  </organisme-formation-responsable>
                  <extras info="x"><extra info="eligibilite-cpf">1</extra></extras>
                </formation>
                """);

        assertThat(formation.id()).isEqualTo("lheo-14_AF_0000011179");
        assertThat(formation.objective()).isEqualTo("Accompagner.");
        assertThat(formation.content()).isEqualTo("Soins\n\nStages");
        assertThat(formation.expectedResults()).isNull();
        assertThat(formation.prerequisites()).isEqualTo("17 ans au moins");
        assertThat(formation.entryLevel()).isEqualTo(3);
        assertThat(formation.exitLevel()).isEqualTo(4);
        assertThat(formation.certifying()).isTrue();
        assertThat(formation.certifications())
                .containsExactly(
                        new Certification("RNCP", "RNCP40692", null), new Certification("CERTIFINFO", "118562", null));
        assertThat(formation.diploma()).isEqualTo("DEAS");
        assertThat(formation.metiers()).containsExactly("aide-soignant");
        assertThat(formation.families()).startsWith("sante");
        assertThat(formation.formacodes()).containsExactly("43436", "43441");
        assertThat(formation.modality()).isEqualTo("mixed");
        assertThat(formation.apprenticeship()).isTrue();
        assertThat(formation.cpfEligible()).isTrue();
        assertThat(formation.fundings()).containsExactly("cpf", "apprentissage", "region", "employeur", "ptp");
        assertThat(formation.priceCents()).isEqualTo(690_050);
        assertThat(formation.hoursTotal()).isEqualTo(1_540);
        assertThat(formation.provider())
                .isEqualTo(new Formation.Provider(
                        "IFAS de la Part-Dieu",
                        "12345678900011",
                        "https://ifas.example",
                        "0400000000",
                        "contact@ifas.example"));
        assertThat(formation.url()).isEqualTo("https://ifas.example/deas");
        assertThat(formation.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Lyon 3e Arrondissement");
            assertThat(place.precision()).isEqualTo("address");
            assertThat(place.latitude()).isEqualTo(45.76);
        });
        assertThat(formation.sessions()).singleElement().satisfies(session -> {
            assertThat(session.place()).isZero();
            assertThat(session.recruitment()).isEqualTo("open");
            assertThat(session.registrationEnd()).hasToString("2026-11-30");
            assertThat(session.offeredUntil()).hasToString("2027-01-04");
        });
        assertThat(formation.source().url()).isEqualTo("https://www.intercariforef.org/f/1");
        assertThat(formation.source().updatedAt()).hasToString("2026-11-02");
        assertThat(JsonEvents.write(formation)).doesNotContain("MARTIN", "Claire", "claire");
        EventSchemas.assertValid("catalog.formation.v1", "formation-published.v1", JsonEvents.write(formation));
    }

    @Test
    void aFlatRecordOfAnIndexIsReadToo() {
        Formation formation = accepted("""
                <resume-offre numero="14_AF_1_SE_2" file="http://www.intercariforef.org/">
                  <domaine-formation><code-FORMACODE>44028</code-FORMACODE><code-ROME>K1302</code-ROME></domaine-formation>
                  <intitule-formation>Titre professionnel Assistant de vie aux familles</intitule-formation>
                  <nom-organisme numero="14_OF_1">GRETA</nom-organisme><SIRET>19750707200027</SIRET>
                  <codepostal>75017</codepostal><code-INSEE-commune>75117</code-INSEE-commune>
                  <ville>Paris 17e Arrondissement</ville><departement>75</departement><region>11</region>
                  <certifiante>1</certifiante><code-niveau-entree>3</code-niveau-entree>
                  <modalites-enseignement>0</modalites-enseignement><nombre-heures-total>482</nombre-heures-total>
                  <session><periode><debut>20270900</debut><fin>20280300</fin></periode></session>
                  <certification><code-RNCP>37715</code-RNCP></certification>
                  <extras info="geolocalisation"><extra info="latitude">48.897144</extra>
                    <extra info="longitude">2.320914</extra></extras>
                  <extras info="complements"><extra info="code-niveau-sortie">4</extra></extras>
                </resume-offre>
                """);

        assertThat(formation.diploma()).isEqualTo("TP-ADVF");
        assertThat(formation.exitLevel()).isEqualTo(3);
        assertThat(formation.provider()).isEqualTo(new Formation.Provider("GRETA", "19750707200027", null, null, null));
        assertThat(formation.hoursTotal()).isEqualTo(482);
        assertThat(formation.places()).singleElement().satisfies(place -> {
            assertThat(place.commune()).isEqualTo("75117");
            assertThat(place.latitude()).isEqualTo(48.897144);
            assertThat(place.precision()).isEqualTo("address");
        });
        assertThat(formation.sessions()).singleElement().satisfies(session -> {
            assertThat(session.start()).hasToString("2027-09-01");
            assertThat(session.startPrecision()).isEqualTo("month");
            assertThat(session.end()).hasToString("2028-03-31");
            assertThat(session.offeredUntil()).hasToString("2027-09-30");
        });
        EventSchemas.assertValid("catalog.formation.v1", "formation-amended.v1", JsonEvents.write(formation));
    }

    @Test
    void aCourseOfWhichLittleIsKnownIsACourse() {
        Formation formation = formation("");
        assertThat(formation.places()).isEmpty();
        assertThat(formation.sessions()).isEmpty();
        assertThat(formation.entry()).isEqualTo("fixed-dates");
        EventSchemas.assertValid("catalog.formation.v1", "formation-published.v1", JsonEvents.write(formation));
    }

    @ParameterizedTest
    @CsvSource({
        "9436_18706, lheo-9436_18706",
        "14/AF 1, lheo-14~2fAF~201",
        "14~2fAF, lheo-14~7e2fAF",
        "é, lheo-~c3~a9",
        "A.b-C, lheo-A.b-C"
    })
    void anIdStandsInAnAddressAndForOneNumberOnly(String number, String id) {
        assertThat(accepted(course("").replace("9436_18706", number)).id()).isEqualTo(id);
    }

    @Test
    void whatIsNoCourseOfOursSaysWhy() {
        assertThat(rejected(course("").replace("9436_18706", "-")).reason()).isEqualTo("no-number");
        assertThat(rejected(course("").replace("9436_18706", "9".repeat(300))).reason())
                .isEqualTo("no-number");
        assertThat(rejected(course("").replace(">Aide-soignant<", "> &lt;p&gt;&lt;/p&gt; <"))
                        .reason())
                .isEqualTo("no-title");
        Reading.Rejected outside = rejected(course("").replace("43436", "42752").replace("J1501", "G1605"));
        assertThat(outside.reason()).isEqualTo("out-of-perimeter");
        assertThat(outside.id()).isEqualTo("lheo-9436_18706");
        assertThat(outside.what()).isEqualTo("9436_18706 (ligne 1)");
        assertThat(outside.why()).contains("G1605", "42752");
    }

    @ParameterizedTest
    @CsvSource({
        // ROME, Formacode, title, whether it is ours
        "J1501, 43436, Soin, true",
        "J1501, 42752, Soin, true",
        "G1605, 43436, Cuisine en hôpital, false",
        "'', 43436, Soin, true",
        "'', 42752, Cuisine, false",
        "'', '', Soin, false",
        "'', '', Diplôme d’État d’aide-soignant, true",
        "G1605, 42752, CAP Accompagnant éducatif petite enfance, true",
        "K1302, '', Aide à domicile, true"
    })
    void thePerimeterIsCareAndSocialSupport(String rome, String formacode, String title, boolean ours) {
        String record = course("")
                .replace("J1501", rome)
                .replace("43436", formacode)
                .replace(">Aide-soignant<", ">" + title + "<");
        assertThat(Readings.read(record)).isInstanceOf(ours ? Reading.Accepted.class : Reading.Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DIPLOME D'ETAT D'AIDE SOIGNANT (DEAS), Diplôme d'État d'aide soignant (DEAS)",
        "CAP ACCOMPAGNANT EDUCATIF PETITE ENFANCE, CAP accompagnant éducatif petite enfance",
        "BTS ESF, BTS ESF",
        "infirmier en EHPAD, Infirmier en EHPAD",
        "Métiers du grand âge, Métiers du grand âge"
    })
    void aTitleThatShoutsIsSaidCalmly(String title, String calm) {
        assertThat(accepted(course("").replace(">Aide-soignant<", ">" + title + "<"))
                        .title())
                .isEqualTo(calm);
    }

    @Test
    void waysToReachAPersonAreHiddenInTexts() {
        assertThat(formation(
                                "<objectif-formation>Contact : Mme Martin, 06 12 34 56 78, jeanne.d@ecole.fr ; +33 6.12.34.56.78"
                                        + " (RNCP 40692, 1540 h)</objectif-formation>")
                        .objective())
                .isEqualTo(
                        "Contact : [nom masqué], [téléphone masqué], [adresse électronique masquée] ; [téléphone masqué]"
                                + " (RNCP 40692, 1540 h)");
    }

    @Test
    void coordinatesThatBearANameAreAPersonsAndLeftOut() {
        Formation.Provider provider = formation("<organisme-formation-responsable><nom-organisme>IRTS</nom-organisme>"
                        + "<coordonnees-organisme><coordonnees><nom>DURAND</nom><telfixe><numtel>0612345678</numtel></telfixe>"
                        + "<courriel>durand@irts.fr</courriel></coordonnees></coordonnees-organisme>"
                        + "</organisme-formation-responsable>")
                .provider();
        assertThat(provider).isEqualTo(new Formation.Provider("IRTS", null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<prix-total-TTC>0</prix-total-TTC>", "<prix-total-TTC>sur devis</prix-total-TTC>", ""})
    void aPriceThatIsNotToldIsNone(String price) {
        assertThat(formation("<action>" + price + "</action>").priceCents()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1 250€, 125000", "'1250,50', 125050", "99999999, ", "-3, "})
    void aPriceIsReadHoweverItIsWritten(String text, Integer cents) {
        assertThat(formation("<action><prix-total-TTC>" + text + "</prix-total-TTC></action>")
                        .priceCents())
                .isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({
        "Contrat d’apprentissage, true",
        "En alternance, true",
        "Contrat de professionnalisation, true",
        "Pas d’alternance, false",
        "Formation sans apprentissage, false",
        "-, false"
    })
    void workStudyIsWhatIsSaidOfIt(String said, boolean isWorkStudy) {
        assertThat(formation("<action><modalites-alternance>" + said + "</modalites-alternance></action>")
                        .apprenticeship())
                .isEqualTo(isWorkStudy);
    }

    @ParameterizedTest
    @CsvSource({"0 0, on-site", "2, distance", "1, mixed", "0 2, mixed", "9, "})
    void severalActionsOfDifferentKindsAreMixed(String codes, String modality) {
        var actions = new StringBuilder();
        for (String code : codes.split(" ", -1)) {
            actions.append("<action><modalites-enseignement>")
                    .append(code)
                    .append("</modalites-enseignement></action>");
        }
        assertThat(formation(actions.toString()).modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource({
        "ecole.fr/x, https://ecole.fr/x",
        "http://ecole.fr, http://ecole.fr",
        "HTTPS://ecole.fr, HTTPS://ecole.fr",
        "httpbin.fr, https://httpbin.fr",
        "javascript:alert(1), ",
        "voir le site, ",
        "-, "
    })
    void anAddressOfTheWebHasItsScheme(String text, String url) {
        assertThat(formation("<url-formation><urlweb>" + text + "</urlweb></url-formation>")
                        .url())
                .isEqualTo(url);
    }
}
