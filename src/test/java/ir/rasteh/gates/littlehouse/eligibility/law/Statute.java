package ir.rasteh.gates.littlehouse.eligibility.law;

import org.springframework.util.Assert;

/** Law that needs Spring. */
class Statute {

    void enact(String text) {
        Assert.hasText(text, "A statute has words");
    }
}
