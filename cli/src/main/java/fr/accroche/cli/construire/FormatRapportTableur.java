package fr.accroche.cli.construire;

import fr.accroche.construction.rapport.RapportTableur;
import fr.accroche.construction.rapport.RapportTableurCsv;
import fr.accroche.construction.rapport.RapportTableurJson;
import fr.accroche.construction.rapport.RapportTableurTexte;
import java.io.OutputStream;

/** How the report of a spreadsheet is written. */
enum FormatRapportTableur {
    TEXTE {
        @Override
        RapportTableur ouvrir(OutputStream sortie) {
            return new RapportTableurTexte(sortie);
        }
    },
    JSON {
        @Override
        RapportTableur ouvrir(OutputStream sortie) {
            return new RapportTableurJson(sortie);
        }
    },
    CSV {
        @Override
        RapportTableur ouvrir(OutputStream sortie) {
            return new RapportTableurCsv(sortie);
        }
    };

    abstract RapportTableur ouvrir(OutputStream sortie);
}
