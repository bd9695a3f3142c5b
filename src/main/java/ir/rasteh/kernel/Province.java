package ir.rasteh.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * A province of Iran, by the codes of ISO 3166-2:IR as renumbered (IR-00 to IR-30). Older lists use other numbers for the
 * same provinces: never take a code from them.
 */
public enum Province {
    MARKAZI("IR-00", "مرکزی", "Markazi", "مركزي", "Merkezi", "Меркези", "中央"),
    GILAN("IR-01", "گیلان", "Gilan", "كيلان", "Gilan", "Гилян", "吉兰"),
    MAZANDARAN("IR-02", "مازندران", "Mazandaran", "مازندران", "Mazenderan", "Мазендеран", "马赞德兰"),
    EAST_AZERBAIJAN(
            "IR-03",
            "آذربایجان شرقی",
            "East Azerbaijan",
            "أذربيجان الشرقية",
            "Doğu Azerbaycan",
            "Восточный Азербайджан",
            "东阿塞拜疆"),
    WEST_AZERBAIJAN(
            "IR-04",
            "آذربایجان غربی",
            "West Azerbaijan",
            "أذربيجان الغربية",
            "Batı Azerbaycan",
            "Западный Азербайджан",
            "西阿塞拜疆"),
    KERMANSHAH("IR-05", "کرمانشاه", "Kermanshah", "كرمانشاه", "Kirmanşah", "Керманшах", "克尔曼沙汗"),
    KHUZESTAN("IR-06", "خوزستان", "Khuzestan", "خوزستان", "Huzistan", "Хузестан", "胡齐斯坦"),
    FARS("IR-07", "فارس", "Fars", "فارس", "Fars", "Фарс", "法尔斯"),
    KERMAN("IR-08", "کرمان", "Kerman", "كرمان", "Kirman", "Керман", "克尔曼"),
    RAZAVI_KHORASAN(
            "IR-09", "خراسان رضوی", "Razavi Khorasan", "خراسان رضوي", "Razavi Horasan", "Хорасан-Резави", "拉扎维呼罗珊"),
    ISFAHAN("IR-10", "اصفهان", "Isfahan", "أصفهان", "İsfahan", "Исфахан", "伊斯法罕"),
    SISTAN_BALUCHESTAN(
            "IR-11",
            "سیستان و بلوچستان",
            "Sistan and Baluchestan",
            "سيستان وبلوشستان",
            "Sistan ve Belucistan",
            "Систан и Белуджистан",
            "锡斯坦-俾路支斯坦"),
    KURDISTAN("IR-12", "کردستان", "Kurdistan", "كردستان", "Kürdistan", "Курдистан", "库尔德斯坦"),
    HAMADAN("IR-13", "همدان", "Hamadan", "همدان", "Hemedan", "Хамадан", "哈马丹"),
    CHAHARMAHAL_BAKHTIYARI(
            "IR-14",
            "چهارمحال و بختیاری",
            "Chaharmahal and Bakhtiari",
            "جهارمحال وبختياري",
            "Çaharmahal ve Bahtiyari",
            "Чехармехаль и Бахтиария",
            "恰哈尔马哈勒-巴赫蒂亚里"),
    LORESTAN("IR-15", "لرستان", "Lorestan", "لرستان", "Luristan", "Лурестан", "洛雷斯坦"),
    ILAM("IR-16", "ایلام", "Ilam", "إيلام", "İlam", "Илам", "伊拉姆"),
    KOHGILUYE_BUYER_AHMAD(
            "IR-17",
            "کهگیلویه و بویراحمد",
            "Kohgiluye and Buyer Ahmad",
            "كهكيلويه وبوير أحمد",
            "Kohgiluye ve Buyer Ahmed",
            "Кохгилуйе и Бойер-Ахмед",
            "科吉卢耶-博韦艾哈迈德"),
    BUSHEHR("IR-18", "بوشهر", "Bushehr", "بوشهر", "Buşehr", "Бушир", "布什尔"),
    ZANJAN("IR-19", "زنجان", "Zanjan", "زنجان", "Zencan", "Зенджан", "赞詹"),
    SEMNAN("IR-20", "سمنان", "Semnan", "سمنان", "Simnan", "Семнан", "塞姆南"),
    YAZD("IR-21", "یزد", "Yazd", "يزد", "Yezd", "Йезд", "亚兹德"),
    HORMOZGAN("IR-22", "هرمزگان", "Hormozgan", "هرمزكان", "Hürmüzgan", "Хормозган", "霍尔木兹甘"),
    TEHRAN("IR-23", "تهران", "Tehran", "طهران", "Tahran", "Тегеран", "德黑兰"),
    ARDABIL("IR-24", "اردبیل", "Ardabil", "أردبيل", "Erdebil", "Ардебиль", "阿尔达比勒"),
    QOM("IR-25", "قم", "Qom", "قم", "Kum", "Кум", "库姆"),
    QAZVIN("IR-26", "قزوین", "Qazvin", "قزوين", "Kazvin", "Казвин", "加兹温"),
    GOLESTAN("IR-27", "گلستان", "Golestan", "كلستان", "Gülistan", "Голестан", "戈莱斯坦"),
    NORTH_KHORASAN(
            "IR-28", "خراسان شمالی", "North Khorasan", "خراسان الشمالية", "Kuzey Horasan", "Северный Хорасан", "北呼罗珊"),
    SOUTH_KHORASAN(
            "IR-29", "خراسان جنوبی", "South Khorasan", "خراسان الجنوبية", "Güney Horasan", "Южный Хорасан", "南呼罗珊"),
    ALBORZ("IR-30", "البرز", "Alborz", "ألبرز", "Elburz", "Альборз", "厄尔布尔士");

    private final String code;
    private final LocalizedText names;

    Province(String code, String fa, String en, String ar, String tr, String ru, String zh) {
        this.code = code;
        this.names =
                new LocalizedText(Map.of(Lang.FA, fa, Lang.EN, en, Lang.AR, ar, Lang.TR, tr, Lang.RU, ru, Lang.ZH, zh));
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
