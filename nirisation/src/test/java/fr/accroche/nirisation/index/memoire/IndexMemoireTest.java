package fr.accroche.nirisation.index.memoire;

import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.index.ContratIndexTest;
import fr.accroche.nirisation.index.IndexRegistre;
import java.util.List;

class IndexMemoireTest extends ContratIndexTest {
    @Override
    protected IndexRegistre index(List<Identite> identites) {
        return IndexMemoire.de(identites, new LieuxEssai());
    }
}
