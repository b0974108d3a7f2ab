package fr.prendresoin.simulator.offer;

/// The parts of an answer that are often absent, with the share of offers that show them: France Travail's own offers
/// are fuller than those received from partners. Over the whole feed the shares meet those measured on real answers.
enum Part {
    UPDATE_DATE(0.98, 0.98),
    COMPANY(0.75, 0.515),
    WORK_TIME(0.95, 0.09),
    QUALIFICATION(0.95, 0.04),
    CONTACT(0.90, 0.05),
    AGENCY(0.90, 0.03),
    NAF(0.90, 0.38),
    COMPETENCES(0.40, 0.01),
    FORMATIONS(0.25, 0.004),
    QUALITIES(0.35, 0.0),
    PERMIT(0.11, 0.006),
    TENSION(0.95, 0.0),
    WORKFORCE(0.20, 0.0),
    EXPERIENCE_LABEL(1.0, 0.97);

    private final double direct;
    private final double partner;

    Part(double direct, double partner) {
        this.direct = direct;
        this.partner = partner;
    }

    double share(boolean fromPartner) {
        return fromPartner ? partner : direct;
    }
}
