package ir.rasteh.gates.littlehouse.persian;

import org.springframework.util.StringUtils;

/** Text analysis that needs Spring. */
class Folding {

    String fold(String text) {
        return StringUtils.trimAllWhitespace(text);
    }
}
