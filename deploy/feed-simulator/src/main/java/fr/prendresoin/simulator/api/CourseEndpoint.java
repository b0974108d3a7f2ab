package fr.prendresoin.simulator.api;

import fr.prendresoin.simulator.course.CourseFile;
import fr.prendresoin.simulator.reference.Geography;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// The file of training courses, as a regional organisation would publish it.
final class CourseEndpoint {

    static final String PATH = "/lheo/formations.xml";

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final int courses;
    private final long seed;
    private final Geography geography;
    private final Clock clock;

    CourseEndpoint(int courses, long seed, Geography geography, Clock clock) {
        this.courses = courses;
        this.seed = seed;
        this.geography = geography;
        this.clock = clock;
    }

    void answer(Exchange exchange) throws IOException {
        if (!exchange.method().equals("GET")) {
            exchange.empty(405);
            return;
        }
        try (var out = exchange.stream("application/xml")) {
            CourseFile.write(out, courses, seed, LocalDate.now(clock.withZone(FRANCE)), geography);
        }
        exchange.callback().succeeded();
    }
}
