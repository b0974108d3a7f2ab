package fr.prendresoin.simulator.reference;

import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.chance.Weighted;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The ROME codes of the feed.
public final class Jobs {

    private final List<Job> all;
    private final Map<Segment, Weighted<Job>> bySegment = new EnumMap<>(Segment.class);

    private Jobs(List<Job> all) {
        this.all = all;
        for (var segment : Segment.values()) {
            var jobs = all.stream().filter(job -> job.segment() == segment).toList();
            bySegment.put(segment, Weighted.of(jobs, Job::weight));
        }
    }

    public static Jobs load() {
        return new Jobs(JsonMapper.shared()
                .readValue(ResourceLines.open("tables/jobs.json"), new TypeReference<List<Job>>() {}));
    }

    public List<Job> all() {
        return all;
    }

    public Optional<Job> ofCode(String code) {
        return all.stream().filter(job -> job.code().equals(code)).findFirst();
    }

    public Job draw(Segment segment, Draw draw) {
        var jobs = bySegment.get(segment);
        if (jobs == null) {
            throw new IllegalStateException("no job in " + segment);
        }
        return jobs.draw(draw);
    }
}
