package fr.accroche.portail.passage;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.IdFlux;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The deposit of the demonstration under chosen keys, so that it can be sent again as replacements. */
public record FluxAcquis(IdClient emetteur, IdClient certificateur, IdContrat contrat, List<UUID> cles) {
    public static FluxAcquis nouveau(IdClient emetteur, IdClient certificateur, IdContrat contrat) {
        return new FluxAcquis(
                emetteur,
                certificateur,
                contrat,
                Stream.generate(UUID::randomUUID).limit(16).toList());
    }

    /** A new file of the same passages. */
    public String texte() {
        Iterator<UUID> suite = cles.iterator();
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try {
            FluxDemo.ecrire(
                    new EnteteSynthetique(
                            new IdFlux("F-" + UUID.randomUUID()),
                            OffsetDateTime.now(),
                            emetteur,
                            certificateur,
                            contrat),
                    suite::next,
                    sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toString(StandardCharsets.UTF_8);
    }
}
