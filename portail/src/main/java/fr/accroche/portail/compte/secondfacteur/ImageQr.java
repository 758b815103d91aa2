package fr.accroche.portail.compte.secondfacteur;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as one path of SVG, so that it stands in the page itself: no second request, no image kept anywhere.
 *
 * @param cote side, in modules, margin included
 * @param trace value of the path's {@code d}
 */
public record ImageQr(int cote, String trace) {
    private static final int MARGE = 4;

    static ImageQr de(String texte) {
        try {
            BitMatrix matrice =
                    new QRCodeWriter().encode(texte, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGE));
            StringBuilder trace = new StringBuilder();
            for (int y = 0; y < matrice.getHeight(); y++) {
                for (int x = 0; x < matrice.getWidth(); x++) {
                    if (matrice.get(x, y)) {
                        trace.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new ImageQr(matrice.getWidth(), trace.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("Expected a text that fits in a QR code", e);
        }
    }
}
