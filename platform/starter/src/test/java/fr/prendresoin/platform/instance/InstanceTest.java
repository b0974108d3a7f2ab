package fr.prendresoin.platform.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstanceTest {

    @Test
    void placeIsTheSameAfterARestartAndAnotherForAnotherPort() {
        assertThat(Instance.at(18_101)).isEqualTo(Instance.at(18_101)).isNotEqualTo(Instance.at(18_102));
    }
}
