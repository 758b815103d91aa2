package fr.accroche.portail.compte.secondfacteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ImageQrTest {
    private static final int PIXELS = 4;

    @Test
    void isReadBackByAReaderOfQrCodes() throws Exception {
        String texte = "otpauth://totp/Accroche:ABCDEFGHJ?secret=GEZDGNBVGY3TQOJQ";
        ImageQr image = ImageQr.de(texte);

        assertThat(new QRCodeReader().decode(dessiner(image)).getText()).isEqualTo(texte);
    }

    private static BinaryBitmap dessiner(ImageQr image) {
        int cote = image.cote() * PIXELS;
        int[] pixels = new int[cote * cote];
        Arrays.fill(pixels, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(image.trace())
                .results()
                .forEach(module -> noircir(pixels, cote, module));
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(cote, cote, pixels)));
    }

    private static void noircir(int[] pixels, int cote, MatchResult module) {
        int x = Integer.parseInt(module.group(1)) * PIXELS;
        int y = Integer.parseInt(module.group(2)) * PIXELS;
        for (int ligne = y; ligne < y + PIXELS; ligne++) {
            Arrays.fill(pixels, ligne * cote + x, ligne * cote + x + PIXELS, 0);
        }
    }
}
