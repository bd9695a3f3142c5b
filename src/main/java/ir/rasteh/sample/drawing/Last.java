package ir.rasteh.sample.drawing;

/** The colours of a pair: upper, sole, form. */
abstract sealed class Last permits Footwear, HouseShoes {

    final Plate p;

    final Subject s;

    final Tone upper;

    final Tone sole;

    final String form;

    Last(Plate p) {
        this.p = p;
        this.s = p.subject;
        this.form = s.form();
        this.upper = Tone.of(s.get("colour", "brown"));
        this.sole = switch (s.get("sole", "rubber")) {
            case "leather", "rawhide" -> new Tone("#A9794A");
            case "crepe", "rag", "rag-rubber" -> new Tone("#CDB487");
            case "eva", "pu-tpu" -> new Tone(form.equals("sneaker") ? "#E9E5DB" : "#3B3733");
            default -> new Tone(form.equals("sneaker") || form.equals("ballerina") ? "#DDD6C8" : "#35302C");
        };
    }
}
