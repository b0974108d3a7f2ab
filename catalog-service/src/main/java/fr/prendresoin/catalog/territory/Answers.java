package fr.prendresoin.catalog.territory;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What the territory addresses answer.
final class Answers {

    private static final String POINT = " Le point est celui autour duquel vivent ses habitants : la moyenne des points"
            + " de ses communes, pondérée par leur population.";

    private Answers() {}

    @Schema(description = "Un code et un nom.")
    record Named(
            @Schema(example = "69") String code,
            @Schema(example = "Rhône") String name) {

        static Named of(Department department) {
            return new Named(department.code(), department.name());
        }
    }

    @Schema(description = "Une commune, ou un arrondissement municipal de Paris, Lyon ou Marseille.")
    record CommuneAnswer(
            @Schema(description = "Code INSEE", example = "69123")
            String code,

            @Schema(example = "Lyon") String name,

            @Schema(description = "Nom sans ambiguïté", example = "Lyon (69)")
            String label,

            @Schema(allowableValues = {"commune", "arrondissement"})
            String kind,

            Named department,
            Named region,
            List<String> postalCodes,

            @Schema(description = "La population d’un arrondissement est aussi comptée dans sa commune")
            int population,

            double latitude,
            double longitude,

            @Schema(
                    description =
                            "Ce que désigne le point : la commune, la moyenne de son code postal, ou ses environs",
                    allowableValues = {"commune", "postal-code", "department"})
            String precision) {

        static CommuneAnswer of(LocatedCommune located) {
            Commune commune = located.commune();
            Department department = located.department();
            return new CommuneAnswer(
                    commune.code(),
                    commune.name(),
                    commune.name() + " (" + department.code() + ")",
                    commune.kind(),
                    Named.of(department),
                    new Named(department.region(), department.regionName()),
                    commune.postalCodes(),
                    commune.population(),
                    commune.latitude(),
                    commune.longitude(),
                    commune.precision());
        }
    }

    @Schema(description = "Un département." + POINT)
    record DepartmentAnswer(
            String code, String name, Named region, int communes, int population, double latitude, double longitude) {

        static DepartmentAnswer of(Department department) {
            PopulationCentre centre = PopulationCentre.of(department.communes());
            return new DepartmentAnswer(
                    department.code(),
                    department.name(),
                    new Named(department.region(), department.regionName()),
                    department.communeCount(),
                    department.population(),
                    centre.latitude(),
                    centre.longitude());
        }
    }

    @Schema(description = "Une région et ses départements." + POINT)
    record RegionAnswer(
            String code,
            String name,
            List<Named> departments,
            int communes,
            int population,
            double latitude,
            double longitude) {

        static RegionAnswer of(Region region, List<Department> departments) {
            PopulationCentre centre = PopulationCentre.of(departments.stream()
                    .flatMap(department -> department.communes().stream())
                    .toList());
            return new RegionAnswer(
                    region.code(),
                    region.name(),
                    departments.stream().map(Named::of).toList(),
                    departments.stream().mapToInt(Department::communeCount).sum(),
                    departments.stream().mapToInt(Department::population).sum(),
                    centre.latitude(),
                    centre.longitude());
        }
    }

    record CommuneList(
            @Schema(description = "Nombre de communes trouvées, dont les premières sont données")
            int total,

            List<CommuneAnswer> items) {}

    record DepartmentList(List<DepartmentAnswer> items) {}

    record RegionList(List<RegionAnswer> items) {}
}
