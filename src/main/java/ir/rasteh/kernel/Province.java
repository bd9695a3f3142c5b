package ir.rasteh.kernel;

import java.util.Optional;

/**
 * A province of Iran, by the codes of ISO 3166-2:IR as renumbered (IR-00 to IR-30). Older lists use other numbers for the
 * same provinces: never take a code from them.
 */
public enum Province {
    MARKAZI("IR-00", "مرکزی", "Markazi"),
    GILAN("IR-01", "گیلان", "Gilan"),
    MAZANDARAN("IR-02", "مازندران", "Mazandaran"),
    EAST_AZERBAIJAN("IR-03", "آذربایجان شرقی", "East Azerbaijan"),
    WEST_AZERBAIJAN("IR-04", "آذربایجان غربی", "West Azerbaijan"),
    KERMANSHAH("IR-05", "کرمانشاه", "Kermanshah"),
    KHUZESTAN("IR-06", "خوزستان", "Khuzestan"),
    FARS("IR-07", "فارس", "Fars"),
    KERMAN("IR-08", "کرمان", "Kerman"),
    RAZAVI_KHORASAN("IR-09", "خراسان رضوی", "Razavi Khorasan"),
    ISFAHAN("IR-10", "اصفهان", "Isfahan"),
    SISTAN_BALUCHESTAN("IR-11", "سیستان و بلوچستان", "Sistan and Baluchestan"),
    KURDISTAN("IR-12", "کردستان", "Kurdistan"),
    HAMADAN("IR-13", "همدان", "Hamadan"),
    CHAHARMAHAL_BAKHTIYARI("IR-14", "چهارمحال و بختیاری", "Chaharmahal and Bakhtiari"),
    LORESTAN("IR-15", "لرستان", "Lorestan"),
    ILAM("IR-16", "ایلام", "Ilam"),
    KOHGILUYE_BUYER_AHMAD("IR-17", "کهگیلویه و بویراحمد", "Kohgiluye and Buyer Ahmad"),
    BUSHEHR("IR-18", "بوشهر", "Bushehr"),
    ZANJAN("IR-19", "زنجان", "Zanjan"),
    SEMNAN("IR-20", "سمنان", "Semnan"),
    YAZD("IR-21", "یزد", "Yazd"),
    HORMOZGAN("IR-22", "هرمزگان", "Hormozgan"),
    TEHRAN("IR-23", "تهران", "Tehran"),
    ARDABIL("IR-24", "اردبیل", "Ardabil"),
    QOM("IR-25", "قم", "Qom"),
    QAZVIN("IR-26", "قزوین", "Qazvin"),
    GOLESTAN("IR-27", "گلستان", "Golestan"),
    NORTH_KHORASAN("IR-28", "خراسان شمالی", "North Khorasan"),
    SOUTH_KHORASAN("IR-29", "خراسان جنوبی", "South Khorasan"),
    ALBORZ("IR-30", "البرز", "Alborz");

    private final String code;
    private final LocalizedText names;

    Province(String code, String fa, String en) {
        this.code = code;
        this.names = LocalizedText.of(fa, en);
    }

    /** The ISO 3166-2 code, such as {@code IR-13} for Hamadan. */
    public String code() {
        return code;
    }

    public LocalizedText names() {
        return names;
    }

    /** The province of an ISO code, or empty. */
    public static Optional<Province> of(String code) {
        for (Province province : values()) {
            if (province.code.equals(code.strip())) {
                return Optional.of(province);
            }
        }
        return Optional.empty();
    }
}
