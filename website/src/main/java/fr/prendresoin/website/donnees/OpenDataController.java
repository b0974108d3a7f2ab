package fr.prendresoin.website.donnees;

import fr.prendresoin.website.errors.NotFound;
import fr.prendresoin.website.html.Html;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Exports of what may be passed on. The offers are not: the licence of their source keeps their base to it.
@Controller
class OpenDataController {

    private final MetierTable metiers;
    private final DepartmentTable departments;
    private final Html html;
    private final JsonMapper json;

    OpenDataController(MetierTable metiers, DepartmentTable departments, Html html, JsonMapper json) {
        this.metiers = metiers;
        this.departments = departments;
        this.html = html;
        this.json = json;
    }

    @GetMapping("/donnees-ouvertes")
    View page() {
        return html.page("donnees/ouvertes", new OpenData());
    }

    @GetMapping("/donnees-ouvertes/{name}.csv")
    View csv(@PathVariable String name) {
        Table table = table(name);
        return html.stream("text/csv;charset=utf-8", out -> Csv.write(table, out));
    }

    @GetMapping("/donnees-ouvertes/{name}.json")
    View json(@PathVariable String name) {
        Table table = table(name);
        return html.stream("application/json", out -> write(table, out));
    }

    private Table table(String name) {
        return switch (name) {
            case "metiers" -> metiers.read();
            case "offres-et-formations-par-departement" -> departments.read();
            default -> throw new NotFound();
        };
    }

    private void write(Table table, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartArray();
            for (List<Object> row : table.rows()) {
                generator.writeStartObject();
                for (int column = 0; column < row.size(); column++) {
                    Object value = row.get(column);
                    generator.writePOJOProperty(table.columns().get(column), "".equals(value) ? null : value);
                }
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
    }
}
