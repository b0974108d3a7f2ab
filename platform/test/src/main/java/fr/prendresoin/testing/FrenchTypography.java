package fr.prendresoin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What people read is set as French is: a non-breaking space inside « » and before a high punctuation mark. */
public final class FrenchTypography {

    private static final Pattern BREAKING = Pattern.compile("« | »|[\\p{L}\\d»)%] [:;!?](?= |$)");

    private FrenchTypography() {}

    /** The texts of compiled classes, those of annotations included, that could break before a mark. */
    public static List<String> breaking(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(FrenchTypography::texts)
                    .filter(text -> BREAKING.matcher(text).find())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(Path file) {
        try {
            Iterable<PoolEntry> constants = ClassFile.of().parse(file).constantPool();
            return StreamSupport.stream(constants.spliterator(), false)
                    .flatMap(constant ->
                            constant instanceof Utf8Entry text ? Stream.of(text.stringValue()) : Stream.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
