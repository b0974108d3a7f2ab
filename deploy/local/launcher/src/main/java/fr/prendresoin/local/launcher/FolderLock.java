package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A folder that one process at a time may use; the system lets it go when that process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    static final String FILE = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for its turn. Threads of one process must exclude each other by themselves. */
    static FolderLock take(Path folder) {
        FileChannel channel = open(folder);
        try {
            channel.lock();
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when another process has it. */
    static Optional<FolderLock> tryTake(Path folder) {
        FileChannel channel = open(folder);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path folder) {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
