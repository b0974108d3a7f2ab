package fr.prendresoin.catalog;

import fr.prendresoin.catalog.edition.Aggregate;
import fr.prendresoin.catalog.edition.Edition;
import fr.prendresoin.catalog.edition.InvalidReference;
import fr.prendresoin.catalog.edition.ReferenceFile;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.metier.Metier;
import fr.prendresoin.catalog.metier.MetierFiles;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.rome.RomeFiles;
import fr.prendresoin.catalog.territory.Department;
import fr.prendresoin.catalog.territory.Region;
import fr.prendresoin.catalog.territory.TerritoryFiles;
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
        List<Metier> metiers = MetierFiles.read(romes, families);
        checkMetiersOf(romes, metiers);
        TerritoryFiles territories = TerritoryFiles.read();
        var aggregates = new ArrayList<Aggregate>();
        romes.stream().map(RomeCode::aggregate).forEach(aggregates::add);
        metiers.stream().map(Metier::aggregate).forEach(aggregates::add);
        territories.regions().stream().map(Region::aggregate).forEach(aggregates::add);
        territories.departments().stream().map(Department::aggregate).forEach(aggregates::add);
        return new Edition(header.name(), LocalDate.parse(header.date()), List.copyOf(aggregates));
    }

    private static void checkMetiersOf(List<RomeCode> romes, List<Metier> metiers) {
        Set<String> slugs = metiers.stream().map(Metier::slug).collect(Collectors.toSet());
        for (RomeCode rome : romes) {
            if (rome.metier() != null && !slugs.contains(rome.metier())) {
                throw new InvalidReference("perimeter.json", rome.code() + " leads to no métier: " + rome.metier());
            }
        }
    }

    private record Header(String name, String date) {}
}
