package fr.accroche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, written by the build beside the classes. */
final class VersionAccroche implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties proprietes = new Properties();
        try (InputStream flux = VersionAccroche.class.getResourceAsStream("version.properties")) {
            if (flux == null) {
                throw new IOException("Expected version.properties beside the classes, found none");
            }
            proprietes.load(flux);
        }
        return new String[] {"accroche " + proprietes.getProperty("version")};
    }
}
