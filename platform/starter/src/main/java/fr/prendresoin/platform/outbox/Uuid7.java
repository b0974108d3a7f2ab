package fr.prendresoin.platform.outbox;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/// Unique ids in the order of their making (RFC 9562, version 7), within a millisecond too: good keys for an index,
/// unguessable enough for an event id.
public final class Uuid7 {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Uuid7() {}

    public static String next() {
        return GENERATOR.generate().toString();
    }
}
