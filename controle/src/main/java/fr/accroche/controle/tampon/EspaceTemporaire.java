package fr.accroche.controle.tampon;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** Gives room outside the memory. The engine opens no file itself: whoever runs it says where the room is. */
@FunctionalInterface
public interface EspaceTemporaire {
    /**
     * An empty channel to write and read again; what it holds is gone once it is closed, however the process ends.
     *
     * @throws IOException when there is no such room
     */
    SeekableByteChannel ouvrir() throws IOException;
}
