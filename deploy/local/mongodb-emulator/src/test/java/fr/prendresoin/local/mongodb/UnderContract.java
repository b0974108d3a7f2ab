package fr.prendresoin.local.mongodb;

import org.jspecify.annotations.Nullable;

/** The server a contract is held against. */
interface UnderContract {

    /** Its address once it answers; null when it cannot be had. */
    @Nullable String uri();

    interface OnEmulator extends UnderContract {

        @Override
        default String uri() {
            return SharedEmulator.URI;
        }
    }

    interface OnReplicaSet extends UnderContract {

        @Override
        default @Nullable String uri() {
            return RealReplicaSet.uri();
        }
    }

    /** In memory, for all contracts; it ends with the JVM. */
    final class SharedEmulator {

        private static final String URI =
                MongoEmulator.start(null, "127.0.0.1", 0).uri();

        private SharedEmulator() {}
    }
}
