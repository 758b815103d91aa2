package fr.accroche.bancs.evaluation;

import java.util.Collection;
import java.util.List;
import no.priv.garshol.duke.Configuration;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Database;
import no.priv.garshol.duke.Property;
import org.jspecify.annotations.Nullable;

/**
 * A configuration of Duke with these properties. Its own class opens storage on Lucene 4 at once, which this evaluation does
 * not use. Immutable.
 */
record ConfigurationDuke(List<Property> proprietes, Database base) implements Configuration {
    private static final double SEUIL = 0.5;

    ConfigurationDuke {
        proprietes = List.copyOf(proprietes);
    }

    @Override
    public Collection<DataSource> getDataSources() {
        return List.of();
    }

    @Override
    public Collection<DataSource> getDataSources(int groupe) {
        return List.of();
    }

    @Override
    public Database getDatabase(boolean ecraser) {
        return base;
    }

    @Override
    public double getThreshold() {
        return SEUIL;
    }

    @Override
    public double getMaybeThreshold() {
        return 0;
    }

    @Override
    public boolean isDeduplicationMode() {
        return false;
    }

    @Override
    public List<Property> getProperties() {
        return proprietes;
    }

    @Override
    public Collection<Property> getIdentityProperties() {
        return proprietes.stream().filter(Property::isIdProperty).toList();
    }

    @Override
    public @Nullable Property getPropertyByName(String nom) {
        for (Property propriete : proprietes) {
            if (propriete.getName().equals(nom)) {
                return propriete;
            }
        }
        return null;
    }

    @Override
    public Collection<Property> getLookupProperties() {
        return proprietes.stream()
                .filter(propriete -> !propriete.isIdProperty())
                .toList();
    }

    @Override
    public void validate() {}

    @Override
    public void setThreshold(double seuil) {
        throw new UnsupportedOperationException("Expected a configuration that is only read");
    }

    @Override
    public Configuration copy() {
        return this;
    }

    @Override
    public void setDatabase(Database autre) {
        throw new UnsupportedOperationException("Expected a configuration that is only read");
    }
}
