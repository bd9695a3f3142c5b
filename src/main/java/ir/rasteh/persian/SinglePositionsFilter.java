package ir.rasteh.persian;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Makes every token one position long. Characters and pairs of characters together form a graph whose paths double with
 * every second character: a query parser that walks them would not come back from a long Chinese query.
 */
final class SinglePositionsFilter extends TokenFilter {

    private final PositionLengthAttribute positions = addAttribute(PositionLengthAttribute.class);

    SinglePositionsFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        positions.setPositionLength(1);
        return true;
    }
}
