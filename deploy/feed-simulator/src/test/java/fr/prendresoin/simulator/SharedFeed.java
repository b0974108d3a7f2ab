package fr.prendresoin.simulator;

/// A simulator of 4 000 offers that tests read and leave as it is.
public final class SharedFeed {

    private static final FeedSimulator SIMULATOR = FeedSimulator.start(Settings.forTests(4_000));
    private static final Client CLIENT = new Client(SIMULATOR);

    private SharedFeed() {}

    public static Client client() {
        return CLIENT;
    }
}
