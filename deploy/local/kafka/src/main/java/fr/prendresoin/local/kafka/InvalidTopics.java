package fr.prendresoin.local.kafka;

import java.nio.file.Path;

/** The declaration of the topics cannot be used; the message says where and why. */
final class InvalidTopics extends RuntimeException {

    InvalidTopics(Path file, String reason) {
        super(file + ": " + reason);
    }
}
