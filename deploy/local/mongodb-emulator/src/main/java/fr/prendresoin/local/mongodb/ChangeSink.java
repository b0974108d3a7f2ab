package fr.prendresoin.local.mongodb;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the changes of the running command go: to the oplog, to its transaction, or nowhere (rollback). */
@FunctionalInterface
interface ChangeSink {

    ChangeSink NOWHERE = change -> {};

    ScopedValue<ChangeSink> CURRENT = ScopedValue.newInstance();

    void accept(Change change);

    /** Fails when no command is running: a write that reaches no sink would be lost to every change stream. */
    static ChangeSink current() {
        return CURRENT.get();
    }

    default <T extends @Nullable Object> T collect(Supplier<T> command) {
        return ScopedValue.where(CURRENT, this).call(command::get);
    }

    default ChangeSink ofReplacements() {
        return change -> accept(change.asReplacement());
    }
}
