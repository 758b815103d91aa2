package fr.accroche.portail.transparence;

import java.net.URI;

/** The name of the log in its checkpoints: where it is published, without the scheme (C2SP tlog-checkpoint). */
final class OrigineJournal {
    private OrigineJournal() {}

    static String de(URI portail) {
        return portail.getRawAuthority() + "/transparence";
    }
}
