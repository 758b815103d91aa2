package fr.accroche.portail.administration;

import fr.accroche.portail.administration.jdbc.AgentRepository;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Agents in the database; those whom the configuration names are invited at start. */
@Component
@SiRole(RoleNoeud.WEB)
class AgentsPortail implements Agents {
    private static final String SYSTEME = "systeme";
    private static final String PREFIXE = "agent:";

    private final BaseWeb base;
    private final AgentRepository agents;
    private final Journal journal;

    AgentsPortail(BaseWeb base, AgentRepository agents, Journal journal, AccrocheProperties proprietes) {
        this.base = base;
        this.agents = agents;
        this.journal = journal;
        proprietes.proconnect().responsables().forEach(mail -> inviter(mail, RoleAgent.RESPONSABLE, SYSTEME));
    }

    @Override
    public List<Agent> lister() {
        return agents.lister();
    }

    @Override
    public Optional<Agent> trouver(UUID agent) {
        return agents.trouver(agent);
    }

    @Override
    public boolean estActif(UUID agent) {
        return agents.trouver(agent)
                .filter(connu -> connu.etat() == Agent.Etat.ACTIF)
                .isPresent();
    }

    @Override
    public final boolean inviter(String mail, RoleAgent role, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            boolean ajoute = agents.ajouter(mail.strip(), role);
            if (ajoute) {
                Agent invite = agents.invite(mail.strip()).orElseThrow();
                consigner(acteur, "AGENT_INVITE", invite, role.name());
            }
            return ajoute;
        }));
    }

    @Override
    public boolean changerEtat(UUID agent, int version, Agent.Etat etat, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(transaction -> {
            boolean dernier = etat == Agent.Etat.DESACTIVE && agents.autresResponsables(agent) == 0;
            boolean change = !dernier && agents.changerEtat(agent, version, etat);
            if (change) {
                consigner(acteur, "AGENT_" + etat.name(), agents.trouver(agent).orElseThrow(), "OK");
            }
            return change;
        }));
    }

    @Override
    public String nom(String acteur) {
        return acteur.startsWith(PREFIXE)
                ? agents.trouver(UUID.fromString(acteur.substring(PREFIXE.length())))
                        .map(Agent::nomComplet)
                        .orElse(acteur)
                : acteur;
    }

    @Override
    public Optional<Agent> reconnaitre(IdentiteAgent identite) {
        return Objects.requireNonNull(base.transaction().execute(etat -> {
            Optional<Agent> connu = agents.parSujet(identite.emetteur(), identite.sujet())
                    .or(() -> agents.invite(identite.mail()))
                    .filter(agent -> agent.etat() != Agent.Etat.DESACTIVE);
            connu.ifPresent(agent -> agents.lier(agent.id(), identite));
            return connu.flatMap(agent -> agents.trouver(agent.id()));
        }));
    }

    private void consigner(String acteur, String action, Agent agent, String resultat) {
        journal.consigner(new Fait(acteur, Optional.empty(), action, agent.acteur(), resultat, Optional.empty()));
    }
}
