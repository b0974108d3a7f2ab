package fr.prendresoin.simulator.course;

import fr.prendresoin.simulator.reference.Geography;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// A whole file of courses, written as a stream: `FILE [--courses N] [--seed S] [--day D]`. Its faults have the shares
/// that [Fault] says; the sessions lie about the day.
public final class CourseFile {

    /// As many as the courses of care and social support that are published in France.
    public static final int FULL_SIZE = 33_242;

    private static final int REFUSED = 2;
    private static final long SEED = 2025;
    private static final String USAGE = "Usage: FILE [--courses N] [--seed S] [--day YYYY-MM-DD]";

    private CourseFile() {}

    /// Writes a file, compressed if its name ends with `.gz`.
    public static void write(Path path, int courses, long seed, LocalDate day) throws IOException {
        try (OutputStream file = Files.newOutputStream(path);
                OutputStream packed = path.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file) {
            write(packed, courses, seed, day, Geography.load());
        }
    }

    /// Writes a file to a stream, and leaves the stream open.
    public static void write(OutputStream out, int courses, long seed, LocalDate day, Geography geography)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        var xml = new Xml(text);
        var writer = new CourseWriter(seed, day, geography);
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("lheo", "xmlns", "http://lheo.gouv.fr/2.3").open("offres");
        for (int course = 0; course < courses; course++) {
            if (!writer.isFlat(course)) {
                writer.write(xml, course);
            }
        }
        xml.close("offres").open("resumes-offres");
        for (int course = 0; course < courses; course++) {
            if (writer.isFlat(course)) {
                writer.write(xml, course);
            }
        }
        xml.close("resumes-offres");
        xml.extra("FLUX-CARIF", "date-export", Dates.day(day), "nb-resultat", String.valueOf(courses));
        xml.close("lheo");
        text.flush();
    }

    static void main(String[] arguments) throws IOException {
        try {
            run(List.of(arguments));
        } catch (IllegalArgumentException | DateTimeException refused) {
            System.err.println(refused.getMessage() + "\n" + USAGE);
            System.exit(REFUSED);
        }
    }

    private static void run(List<String> arguments) throws IOException {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("--") || arguments.size() % 2 == 0) {
            throw new IllegalArgumentException("A file to write is needed, and a value for each option.");
        }
        int courses = FULL_SIZE;
        long seed = SEED;
        LocalDate day = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        for (int i = 1; i < arguments.size(); i += 2) {
            String value = arguments.get(i + 1);
            switch (arguments.get(i)) {
                case "--courses" -> courses = Integer.parseInt(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--day" -> day = LocalDate.parse(value);
                default -> throw new IllegalArgumentException("There is no option " + arguments.get(i) + ".");
            }
        }
        Path path = Path.of(arguments.getFirst());
        write(path, courses, seed, day);
        System.out.println(courses + " courses, " + Files.size(path) / 1_000_000 + " MB: " + path);
    }
}
