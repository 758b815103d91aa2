package fr.accroche.controle.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference vectors of SipHash-2-4-128: key 00 01 … 0f, message 00 01 … of each length. */
class SipHashTest {
    @ParameterizedTest
    @CsvSource({"0, a3817f04ba25a8e66df67214c7550293", "1, da87c1d86b99af44347659119b22fc45"})
    void hashesAsTheReferenceDoes(int longueur, String attendu) {
        SipHash sip = new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        byte[] message = new byte[longueur];
        for (int i = 0; i < longueur; i++) {
            message[i] = (byte) i;
        }
        sip.hacher(message);
        ByteBuffer sortie = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        sortie.putLong(sip.bas()).putLong(sip.haut());
        assertThat(HexFormat.of().formatHex(sortie.array())).isEqualTo(attendu);
    }
}
