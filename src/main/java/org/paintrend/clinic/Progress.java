package org.paintrend.clinic;

/** Hears how far a long piece of work has come. Called at every step, so it has to be quick. */
@FunctionalInterface
public interface Progress {
    /** So many steps of all are done. */
    void reached(int done, int all);

    /** For work that nobody waits for. */
    static Progress unheard() {
        return (done, all) -> {};
    }
}
