package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.Formation.Certification;
import fr.prendresoin.catalog.formation.lheo.Element;
import fr.prendresoin.catalog.formation.lheo.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a course leads to. Codes of the RNCP and of the RS come with and without these letters.
final class Certifications {

    private static final List<String> KINDS = List.of("RNCP", "RS", "CERTIFINFO", "CPF");

    private Certifications() {}

    static List<Certification> of(Element element) {
        var certifications = new ArrayList<Certification>();
        element.children("certification").forEach(certification -> {
            String label = PlainText.line(certification.text("libelle-certification"));
            for (String kind : KINDS) {
                certification.texts("code-" + kind).forEach(text -> add(certifications, kind, text, label));
            }
        });
        return List.copyOf(certifications);
    }

    private static void add(List<Certification> all, String kind, String text, @Nullable String label) {
        String digits = text.replaceAll("\\D", "").replaceFirst("^0+", "");
        if (!digits.isEmpty() && digits.length() <= 10) {
            String code = kind.equals("RNCP") || kind.equals("RS") ? kind + digits : digits;
            if (all.stream()
                    .noneMatch(
                            known -> known.kind().equals(kind) && known.code().equals(code))) {
                all.add(new Certification(kind, code, label));
            }
        }
    }

    static List<String> rncp(List<Certification> certifications) {
        return certifications.stream()
                .filter(certification -> certification.kind().equals("RNCP"))
                .map(Certification::code)
                .toList();
    }
}
