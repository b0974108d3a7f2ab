package fr.prendresoin.simulator.course;

import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.chance.Weighted;
import fr.prendresoin.simulator.reference.ResourceLines;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The programmes, drawn by how common they are.
final class Programmes {

    private final Weighted<Programme> ours;
    private final List<Programme> outside;

    private Programmes(List<Programme> all) {
        ours = Weighted.of(
                all.stream().filter(programme -> !programme.isOutside()).toList(), Programme::weight);
        outside = all.stream().filter(Programme::isOutside).toList();
    }

    static Programmes load() {
        return new Programmes(JsonMapper.shared()
                .readValue(ResourceLines.open("tables/courses.json"), new TypeReference<List<Programme>>() {}));
    }

    Programme draw(boolean isOutside, Draw draw) {
        return isOutside ? draw.pick(outside) : ours.draw(draw);
    }
}
