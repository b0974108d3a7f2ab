package fr.prendresoin.catalog.territory;

import java.util.List;
import java.util.Optional;

/// The territories that the database holds, by code.
public final class Territories {

    private final List<Region> regions;
    private final List<Department> departments;
    private final CommuneIndex communes;

    public Territories(List<Region> regions, List<Department> departments) {
        this.regions = regions.stream()
                .sorted(java.util.Comparator.comparing(Region::code))
                .toList();
        this.departments = departments.stream()
                .sorted(java.util.Comparator.comparing(Department::code))
                .toList();
        this.communes = new CommuneIndex(departments);
    }

    List<Region> regions() {
        return regions;
    }

    List<Department> departments() {
        return departments;
    }

    List<Department> departmentsOf(Region region) {
        return departments.stream()
                .filter(department -> department.region().equals(region.code()))
                .toList();
    }

    Optional<Region> region(String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    Optional<Department> department(String code) {
        return departments.stream()
                .filter(department -> department.code().equals(code))
                .findFirst();
    }

    CommuneIndex communes() {
        return communes;
    }
}
