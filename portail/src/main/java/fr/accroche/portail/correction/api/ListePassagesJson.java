package fr.accroche.portail.correction.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param suite what {@code apres} must be to read on, null after the last */
record ListePassagesJson(
        List<PassageApiJson> passages, @Nullable String suite) {}
