package fr.prendresoin.catalog.formation.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.catalog.diploma.Diploma;
import fr.prendresoin.catalog.diploma.DiplomaFiles;
import fr.prendresoin.catalog.diploma.Diplomas;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.formation.Formation;
import fr.prendresoin.catalog.formation.lheo.LheoReader;
import fr.prendresoin.catalog.formation.reading.FormationReader.Origin;
import fr.prendresoin.catalog.funding.FundingFiles;
import fr.prendresoin.catalog.metier.Fiche;
import fr.prendresoin.catalog.metier.MetierFiles;
import fr.prendresoin.catalog.metier.Metiers;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.rome.RomeCodes;
import fr.prendresoin.catalog.rome.RomeFiles;
import fr.prendresoin.catalog.territory.Gazetteer;
import fr.prendresoin.catalog.territory.Territories;
import fr.prendresoin.catalog.territory.TerritoryFiles;
import fr.prendresoin.platform.event.JsonEvents;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads records with the reference data that the service ships.
public final class Readings {

    public static final Origin ORIGIN = new Origin("lheo", "Carif-Oref", "Licence Ouverte 2.0");

    private static final List<RomeCode> ROMES = RomeFiles.read(Families.read());
    static final List<Diploma> DIPLOMAS = DiplomaFiles.read(FundingFiles.read());
    static final Metiers METIERS = metiers();

    private static final FormationReader READER = reader();

    private Readings() {}

    private static Metiers metiers() {
        return new Metiers(
                new RomeCodes(ROMES),
                new Diplomas(DIPLOMAS, Set.of()),
                Clock.systemUTC(),
                new MetierFiles(ROMES, DIPLOMAS, Families.read())
                        .read().stream()
                                .map(aggregate ->
                                        JsonEvents.read(aggregate.state().getBytes(UTF_8), Fiche.class))
                                .toList(),
                Set.of());
    }

    private static FormationReader reader() {
        TerritoryFiles files = TerritoryFiles.read();
        return new FormationReader(
                new RomeCodes(ROMES), METIERS, new Gazetteer(new Territories(files.regions(), files.departments())));
    }

    /// What is in a `formation` that is well formed otherwise: a course of nursing assistants.
    static String course(String more) {
        return "<formation numero=\"9436_18706\" datemaj=\"20261102\"><domaine-formation>"
                + "<code-FORMACODE>43436</code-FORMACODE><code-ROME>J1501</code-ROME></domaine-formation>"
                + "<intitule-formation>Aide-soignant</intitule-formation>" + more + "</formation>";
    }

    static Formation formation(String more) {
        return accepted(course(more));
    }

    static Formation accepted(String record) {
        return read(record) instanceof Reading.Accepted(Formation formation) ? formation : fail(record);
    }

    private static Formation fail(String record) {
        throw new AssertionError(read(record) + " of " + record);
    }

    static Reading.Rejected rejected(String record) {
        return (Reading.Rejected) read(record);
    }

    static Reading read(String record) {
        try (var file = new LheoReader(
                new ByteArrayInputStream(("<lheo><offres>" + record + "</offres></lheo>").getBytes(UTF_8)))) {
            return READER.read(Objects.requireNonNull(file.next()), ORIGIN);
        } catch (Exception e) {
            throw new AssertionError(record, e);
        }
    }
}
