package fr.prendresoin.website.donnees;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// How many offers and courses of each métier there are in each département.
@Component
class DepartmentTable {

    private static final List<String> COLUMNS =
            List.of("date", "departement", "departement_nom", "metier", "metier_libelle", "offres", "formations");

    private final Service search;

    DepartmentTable(Services services) {
        this.search = services.search();
    }

    private record Counts(Instant countedAt, List<Count> items) {}

    private record Count(
            String department,
            String departmentName,
            String metier,
            String metierLabel,
            long offers,
            long formations) {}

    Table read() {
        Counts counts =
                search.get(Address.of("/counts/departments"), Counts.class).orFail();
        String day = LocalDate.ofInstant(counts.countedAt(), French.FRANCE).toString();
        return new Table(
                COLUMNS, counts.items().stream().map(count -> row(day, count)).toList());
    }

    private static List<Object> row(String day, Count count) {
        return List.of(
                day,
                count.department(),
                count.departmentName(),
                count.metier(),
                count.metierLabel(),
                count.offers(),
                count.formations());
    }
}
