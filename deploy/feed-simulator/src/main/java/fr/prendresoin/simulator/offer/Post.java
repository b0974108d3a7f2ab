package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.reference.Commune;
import fr.prendresoin.simulator.reference.Job;
import fr.prendresoin.simulator.text.Writer.Employer;

/// One real post to fill, whatever the number of offers that speak of it.
///
/// @param title as in the reference tables
/// @param payLow monthly, in euros, for full time
/// @param naf the code of the employer's activity
public record Post(
        long id,
        Job job,
        String title,
        Commune home,
        Employer employer,
        Terms terms,
        Origin origin,
        int payLow,
        int payHigh,
        String naf,
        long createdAt) {

    /// The group that all offers of this post belong to.
    public String group() {
        return "G" + id;
    }
}
