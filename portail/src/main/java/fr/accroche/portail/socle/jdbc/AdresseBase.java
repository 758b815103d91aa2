package fr.accroche.portail.socle.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * Where PostgreSQL is and by which logins.
 *
 * @param proprietaire login that migrates, null when this node does not
 * @param traitement null on nodes without that role
 */
record AdresseBase(
        String url,
        @Nullable Acces proprietaire,
        Acces web,
        @Nullable Acces traitement) {
    record Acces(String utilisateur, String motDePasse) {
        @Override
        public String toString() {
            return "Acces[" + utilisateur + "]";
        }
    }
}
