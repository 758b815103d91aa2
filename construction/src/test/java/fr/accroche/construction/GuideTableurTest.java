package fr.accroche.construction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTableurTest {
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `(TAB-[A-Z-]+)` \\|");

    @Test
    void theGuideListsEveryCode() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "guides", "preparer-un-fichier.md"));
        List<String> codes = CODE.matcher(guide)
                .results()
                .map(MatchResult::group)
                .map(GuideTableurTest::code)
                .toList();
        assertThat(codes)
                .containsExactlyElementsOf(Arrays.stream(CauseTableur.values())
                        .map(CauseTableur::code)
                        .toList());
    }

    private static String code(String ligne) {
        return ligne.replaceAll("[| `]", "");
    }
}
