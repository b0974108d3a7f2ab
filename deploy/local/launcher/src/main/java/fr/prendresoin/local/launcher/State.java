package fr.prendresoin.local.launcher;

/** Where a component is in its life. */
public enum State {
    /** For the components that it needs. */
    WAITING,
    STARTING,
    READY,
    /** It ended by itself, or was killed, and will be started again. */
    CRASHED,
    /** It ended too often before it was ever ready: nobody tries any more. */
    FAILED,
    STOPPED
}
