package fr.prendresoin.website.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNameTest {

    @Test
    void aTownBearsItsDepartmentAndADepartmentDoesNot() {
        assertThat(PlaceName.of("Lyon", "69", "Rhône")).isEqualTo("Lyon (69)");
        assertThat(PlaceName.of("Rhône", "69", "Rhône")).isEqualTo("Rhône");
    }

    @Test
    void ofAPlaceThatIsHalfKnownTheRestIsTold() {
        assertThat(PlaceName.of("Lyon", null, null)).isEqualTo("Lyon");
        assertThat(PlaceName.of(null, "69", "Rhône")).isEqualTo("Rhône");
        assertThat(PlaceName.of(null, null, null)).isEqualTo("Lieu non précisé");
    }
}
