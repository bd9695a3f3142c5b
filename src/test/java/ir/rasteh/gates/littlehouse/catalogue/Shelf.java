package ir.rasteh.gates.littlehouse.catalogue;

import ir.rasteh.gates.littlehouse.search.Finder;

/** Knows a room that its label forbids, and is public although nobody outside uses it. */
public class Shelf {

    Finder finder() {
        return new Finder();
    }
}
