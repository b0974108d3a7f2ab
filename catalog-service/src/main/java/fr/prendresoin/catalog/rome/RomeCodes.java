package fr.prendresoin.catalog.rome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The ROME codes by code.
public final class RomeCodes {

    private final Map<String, RomeCode> byCode;

    public RomeCodes(List<RomeCode> codes) {
        this.byCode = codes.stream().collect(Collectors.toUnmodifiableMap(RomeCode::code, Function.identity()));
    }

    public Optional<RomeCode> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
