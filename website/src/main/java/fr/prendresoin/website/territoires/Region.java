package fr.prendresoin.website.territoires;

import java.util.List;

/// A région with its départements.
public record Region(String code, String name, List<Department> departments) {

    public String path() {
        return Kind.REGION.path(code, name);
    }

    public long population() {
        return departments.stream().mapToLong(Department::population).sum();
    }

    /// Beyond the seas, a région and its one département are the same.
    boolean isOneDepartment() {
        return departments.size() == 1;
    }
}
