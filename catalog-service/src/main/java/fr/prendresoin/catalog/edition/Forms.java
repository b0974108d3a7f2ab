package fr.prendresoin.catalog.edition;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The forms of all documents that editors may change.
public final class Forms {

    private final Map<Kind, Form> byKind;

    public Forms(List<Form> forms) {
        this.byKind = forms.stream().collect(Collectors.toUnmodifiableMap(Form::kind, Function.identity()));
    }

    public Form of(Kind kind) {
        Form form = byKind.get(kind);
        if (form == null) {
            throw new IllegalArgumentException(kind + " is not for editors");
        }
        return form;
    }

    Aggregate aggregate(Kind kind, String state) {
        return of(kind).aggregate(state);
    }

    boolean has(Kind kind) {
        return byKind.containsKey(kind);
    }
}
