package fr.prendresoin.website.signalements;

import fr.prendresoin.website.services.Answer.Fault;
import java.util.ArrayList;
import java.util.List;

/// The form as somebody has filled it in.
///
/// @param reason nothing while none is chosen
public record Filled(String reason, String comment) {

    public static final int LONGEST_COMMENT = 500;

    static final Filled NOTHING = new Filled("", "");

    /// Browsers count a new line once and send it as two characters.
    public Filled {
        comment = comment.replace("\r\n", "\n").strip();
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (!Reason.isKnown(reason)) {
            faults.add(new Fault("reason", "Choisissez ce qui ne va pas dans cette offre."));
        }
        int length = comment.codePointCount(0, comment.length());
        if (length > LONGEST_COMMENT) {
            faults.add(new Fault(
                    "comment",
                    "Raccourcissez vos précisions : elles font " + length + " caractères, pour " + LONGEST_COMMENT
                            + " au plus."));
        }
        return faults;
    }
}
