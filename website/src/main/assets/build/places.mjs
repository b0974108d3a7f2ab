import { fileURLToPath } from "node:url";

const place = (path) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

export const module = place(".");
export const lock = place("package-lock.json");
export const dsfr = place("node_modules/@gouvfr/dsfr/dist/");
export const mapChart = place("node_modules/@gouvfr/dsfr-chart/dist/MapChart/MapChart.js");
export const departments = place("../catalog-service/src/main/resources/reference/departments.csv");
export const sources = place("src/main/assets/");
export const work = place("target/assets/");
export const classes = place("target/classes/");
export const manifest = place("target/classes/assets.json");
export const published = place("target/classes/static/assets/");

/// Where class names are written: what none of these files names is not sent to anybody.
export const pages = ["src/main/jte", "src/main/java", "src/main/assets/js"].map(place);
