package fr.prendresoin.catalog;

import fr.prendresoin.catalog.diploma.Diploma;
import fr.prendresoin.catalog.diploma.DiplomaFiles;
import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Edition;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.Forms;
import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.funding.Funding;
import fr.prendresoin.catalog.funding.FundingFiles;
import fr.prendresoin.catalog.metier.MetierFiles;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.rome.RomeFiles;
import fr.prendresoin.catalog.tension.Tension;
import fr.prendresoin.catalog.tension.TensionFiles;
import fr.prendresoin.catalog.territory.Department;
import fr.prendresoin.catalog.territory.Region;
import fr.prendresoin.catalog.territory.TerritoryFiles;
import fr.prendresoin.catalog.tuning.TuningFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The edition in the files of this release.
final class ShippedEdition {

    private ShippedEdition() {}

    static Edition read(Families families) {
        Header header = new ReferenceFile("edition.json").object(Header.class);
        List<RomeCode> romes = RomeFiles.read(families);
        List<Funding> fundings = FundingFiles.read();
        List<Diploma> diplomas = DiplomaFiles.read(fundings);
        var metierFiles = new MetierFiles(romes, diplomas, families);
        List<Aggregate> metiers = metierFiles.read();
        checkMetiers(romes, diplomas, metiers.stream().map(Aggregate::id).collect(Collectors.toSet()));
        TerritoryFiles territories = TerritoryFiles.read();
        var aggregates = new ArrayList<Aggregate>();
        romes.stream().map(RomeCode::aggregate).forEach(aggregates::add);
        diplomas.stream().map(Diploma::aggregate).forEach(aggregates::add);
        aggregates.addAll(metiers);
        fundings.stream().map(Funding::aggregate).forEach(aggregates::add);
        territories.regions().stream().map(Region::aggregate).forEach(aggregates::add);
        territories.departments().stream().map(Department::aggregate).forEach(aggregates::add);
        TensionFiles.read(romes, territories.regions()).stream()
                .map(Tension::aggregate)
                .forEach(aggregates::add);
        aggregates.addAll(TuningFiles.read());
        var forms = new ArrayList<Form>(TuningFiles.forms());
        forms.add(metierFiles.form());
        return new Edition(header.name(), LocalDate.parse(header.date()), List.copyOf(aggregates), new Forms(forms));
    }

    private static void checkMetiers(List<RomeCode> romes, List<Diploma> diplomas, Set<String> metiers) {
        for (RomeCode rome : romes) {
            if (rome.metier() != null && !metiers.contains(rome.metier())) {
                throw new InvalidReference("perimeter.json", rome.code() + " leads to no métier: " + rome.metier());
            }
        }
        for (Diploma diploma : diplomas) {
            if (!metiers.containsAll(diploma.metiers())) {
                throw new InvalidReference("diplomas.json", diploma.code() + " leads to no métier");
            }
        }
    }

    private record Header(String name, String date) {}
}
