package fr.accroche.portail.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail relay that speaks just enough SMTP to fail at the moment it is told to. */
final class RelaisCapricieux implements AutoCloseable {
    /** An answer that is no answer: the connection is cut. */
    static final String COUPURE = "";

    private final ServerSocket prise = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final AtomicInteger entiers = new AtomicInteger();
    private final String aLAdresse;
    private final String aLaFin;

    /**
     * @param aLAdresse what it answers to an address
     * @param aLaFin what it answers to a whole message
     */
    RelaisCapricieux(String aLAdresse, String aLaFin) throws IOException {
        this.aLAdresse = aLAdresse;
        this.aLaFin = aLaFin;
        Thread ecoute = new Thread(this::ecouter, "relais-capricieux");
        ecoute.setDaemon(true);
        ecoute.start();
    }

    int port() {
        return prise.getLocalPort();
    }

    /** How many messages it read to the end. */
    int entiers() {
        return entiers.get();
    }

    private void ecouter() {
        while (!prise.isClosed()) {
            try (Socket client = prise.accept()) {
                parler(client);
            } catch (IOException e) {
                // The socket was closed: the test is over, or the client gave up.
                continue;
            }
        }
    }

    private void parler(Socket client) throws IOException {
        BufferedReader lignes =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintStream reponses = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        dire(reponses, "220 relais");
        for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
            String reponse = ligne.startsWith("DATA") ? lireMessage(lignes, reponses) : repondre(ligne);
            if (reponse.equals(COUPURE)) {
                return;
            }
            dire(reponses, reponse);
        }
    }

    private String repondre(String ligne) {
        if (ligne.startsWith("RCPT")) {
            return aLAdresse;
        }
        return ligne.startsWith("QUIT") ? "221 adieu" : "250 oui";
    }

    private String lireMessage(BufferedReader lignes, PrintStream reponses) throws IOException {
        dire(reponses, "354 allez-y");
        for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
            if (ligne.equals(".")) {
                entiers.incrementAndGet();
                return aLaFin;
            }
        }
        return COUPURE;
    }

    private static void dire(PrintStream reponses, String texte) {
        reponses.print(texte + "\r\n");
        reponses.flush();
    }

    @Override
    public void close() throws IOException {
        prise.close();
    }
}
