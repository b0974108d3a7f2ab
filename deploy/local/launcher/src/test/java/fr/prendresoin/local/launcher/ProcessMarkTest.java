package fr.prendresoin.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessMarkTest {

    @Test
    void aProcessIsRecognisedByWhatWasWrittenOfIt() {
        ProcessMark mark = ProcessMark.of("kafka", ProcessHandle.current());

        assertThat(ProcessMark.parse(mark.toString()).alive()).contains(ProcessHandle.current());
        assertThat(new ProcessMark("kafka", mark.pid(), mark.startedAt() + 1).alive())
                .isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theMarkDoesNotMoveWithTheClock() {
        ProcessHandle current = ProcessHandle.current();

        // Ticks since the machine was started, not since 1970.
        assertThat(ProcessMark.of("kafka", current).startedAt())
                .isPositive()
                .isNotEqualTo(current.info().startInstant().orElseThrow().toEpochMilli());
    }
}
