package ir.rasteh.gates.littlehouse.brand.impl;

/** Named for the pattern, in a package named for the pattern. */
class MarkServiceImpl {}
