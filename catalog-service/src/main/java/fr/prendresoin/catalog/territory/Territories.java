package fr.prendresoin.catalog.territory;

import java.util.List;

/// The territories that the database holds, in the order of their codes.
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

    CommuneIndex communes() {
        return communes;
    }
}
