package fr.prendresoin.search.projection;

import fr.prendresoin.search.engine.EngineRefusal;
import fr.prendresoin.search.engine.EngineUnavailable;
import fr.prendresoin.search.index.SearchIndex;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes few changes visible at once and many changes cheap. A refresh costs about the same for one document as for ten
/// thousand: in a flood the index is refreshed seldom, and as soon as the flood ends.
final class RefreshPace {

    private static final Logger log = LoggerFactory.getLogger(RefreshPace.class);
    private static final int FLOOD_PER_TICK = 250;
    private static final int CALM_PER_TICK = 50;
    private static final int CALM_TICKS = 2;

    private final SearchIndex index;
    private final AtomicInteger written = new AtomicInteger();
    private boolean flood;
    private int calmTicks;

    RefreshPace(SearchIndex index) {
        this.index = index;
    }

    void wrote(int documents) {
        written.addAndGet(documents);
    }

    /// To be called twice a second.
    void tick() {
        int since = written.getAndSet(0);
        try {
            if (!flood && since >= FLOOD_PER_TICK) {
                index.refreshSeldom();
                flood = true;
                calmTicks = 0;
            } else if (flood) {
                calmTicks = since < CALM_PER_TICK ? calmTicks + 1 : 0;
                if (calmTicks >= CALM_TICKS) {
                    index.refresh(index.alias());
                    index.refreshSoon();
                    flood = false;
                }
            }
        } catch (EngineUnavailable | EngineRefusal e) {
            log.warn("the pace of refreshing is not changed yet: {}", e.getMessage());
        }
    }
}
