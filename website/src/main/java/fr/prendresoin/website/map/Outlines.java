package fr.prendresoin.website.map;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The shapes of the départements, and where points are among them, as the build drew them.
@Component
public class Outlines {

    private final Drawing drawing;

    Outlines(JsonMapper json) throws IOException {
        try (InputStream drawn = new ClassPathResource("departements.json").getInputStream()) {
            this.drawing = json.readValue(drawn, Drawing.class);
        }
    }

    private record Drawing(String viewBox, List<Part> projection, Map<String, Outline> departments) {}

    /// The shape of one.
    public Outline of(String department) {
        Outline outline = drawing.departments().get(department);
        if (outline == null) {
            throw new IllegalArgumentException("the département " + department + " is not drawn");
        }
        return outline;
    }

    /// By code.
    Map<String, Outline> all() {
        return drawing.departments();
    }

    /// What shows the whole country.
    public String viewBox() {
        return drawing.viewBox();
    }

    /// What shows these départements and no more, as `x y width height`.
    public String viewBox(List<String> departments) {
        return Window.around(departments.stream().map(this::of).toList()).viewBox();
    }

    /// Where a point is; nothing if the map does not show it.
    Optional<Point> point(double latitude, double longitude) {
        return drawing.projection().stream()
                .filter(part -> part.holds(latitude, longitude))
                .findFirst()
                .map(part -> part.point(latitude, longitude));
    }

    /// How long a kilometre is where a département is drawn.
    double kilometre(Outline outline) {
        return Stream.of(outline.name(), "Hexagone")
                .flatMap(name ->
                        drawing.projection().stream().filter(part -> part.part().equals(name)))
                .findFirst()
                .map(Part::kilometre)
                .orElseThrow();
    }
}
