package fr.accroche.controle;

import fr.accroche.modele.CodeCertification;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@code certification} element that was read to its end.
 *
 * @param ordinal its rank in the file, from 1
 * @param type as written, null when absent
 * @param code as written, null when absent
 * @param certification the code, when type and code are well written and agree; empty means that every passage of this
 *     certification is KO (one anomaly said why)
 */
public record CertificationLue(
        int ordinal, @Nullable String type, @Nullable String code, Optional<CodeCertification> certification) {}
